#include "handbook/attachment.h"

#include "base/text.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Beginning {
    QByteArrayView bytes;
    QLatin1StringView mediaType;
    QLatin1StringView suffix;
};

constexpr Beginning beginnings[] = {{QByteArrayView("\x89PNG\r\n\x1a\n"), "image/png"_L1, "png"_L1},
                                    {QByteArrayView("\xff\xd8\xff"), "image/jpeg"_L1, "jpg"_L1},
                                    {QByteArrayView("GIF87a"), "image/gif"_L1, "gif"_L1},
                                    {QByteArrayView("GIF89a"), "image/gif"_L1, "gif"_L1},
                                    {QByteArrayView("II*\0", 4), "image/tiff"_L1, "tif"_L1},
                                    {QByteArrayView("MM\0*", 4), "image/tiff"_L1, "tif"_L1},
                                    {QByteArrayView("BM"), "image/bmp"_L1, "bmp"_L1},
                                    {QByteArrayView("RIFF"), "image/webp"_L1, "webp"_L1}};

constexpr qsizetype longestName = 100;

bool isThat(const QByteArray &bytes, const Beginning &beginning)
{
    return bytes.startsWith(beginning.bytes) && (beginning.suffix != "webp"_L1 || bytes.mid(8, 4) == "WEBP");
}

}

std::optional<NewAttachment> newAttachment(const QString &name, const QByteArray &bytes)
{
    const auto found =
        std::ranges::find_if(beginnings, [&](const Beginning &beginning) { return isThat(bytes, beginning); });
    if (found == std::end(beginnings) || bytes.size() > largestAttachment)
        return std::nullopt;
    const QFileInfo file(name);
    const bool isRight = file.suffix().compare(found->suffix, Qt::CaseInsensitive) == 0
        || (found->suffix == "jpg"_L1 && file.suffix().compare("jpeg"_L1, Qt::CaseInsensitive) == 0)
        || (found->suffix == "tif"_L1 && file.suffix().compare("tiff"_L1, Qt::CaseInsensitive) == 0);
    QString plain = file.completeBaseName();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'/' || c == u'\\'; });
    plain.truncate(longestName);
    return NewAttachment{.name = stored(plain.simplified() + u'.' + (isRight ? file.suffix() : QString(found->suffix))),
                         .mediaType = found->mediaType,
                         .bytes = bytes};
}
