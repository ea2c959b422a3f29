#include "exchange/textencoding.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

/// As much as any guess is made from.
constexpr qsizetype sampleSize = 1024 * 1024;

struct Mark {
    QByteArray bytes;
    const char *encoding;
};

/// UTF-32LE stands before UTF-16LE, whose mark it begins with.
const std::array marks{
    Mark{QByteArrayLiteral("\xef\xbb\xbf"), "UTF-8"}, Mark{QByteArray("\xff\xfe\x00\x00", 4), "UTF-32LE"},
    Mark{QByteArray("\x00\x00\xfe\xff", 4), "UTF-32BE"}, Mark{QByteArrayLiteral("\xff\xfe"), "UTF-16LE"},
    Mark{QByteArrayLiteral("\xfe\xff"), "UTF-16BE"}};

const char *markedEncoding(const QByteArray &bytes)
{
    for (const Mark &mark : marks) {
        const bool wholeUnits = !QByteArrayView(mark.encoding).startsWith("UTF-32") || bytes.size() % 4 == 0;
        if (bytes.startsWith(mark.bytes) && wholeUnits)
            return mark.encoding;
    }
    return nullptr;
}

/// Whether `bytes` begin as files do that programs other than editors write.
bool isOtherKind(const QByteArray &bytes)
{
    static const std::array beginnings{QByteArrayLiteral("%PDF-"),
                                       QByteArrayLiteral("PK\x03\x04"),
                                       QByteArrayLiteral("\xd0\xcf\x11\xe0"),
                                       QByteArrayLiteral("\x89PNG"),
                                       QByteArrayLiteral("\xff\xd8\xff"),
                                       QByteArrayLiteral("SQLite format 3"),
                                       QByteArrayLiteral("GIF8"),
                                       QByteArrayLiteral("\x7f"
                                                         "ELF")};
    return std::ranges::any_of(beginnings, [&](const QByteArray &begin) { return bytes.startsWith(begin); });
}

bool isReadable(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\t' || u == u'\n' || u == u'\r' || (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x250)
        || (u >= 0x600 && u < 0x700) || (u >= 0x900 && u < 0xd80) || (u >= 0x2000 && u < 0x2070);
}

/// The share of `text` that reads as one of the scripts people here write.
double readableShare(const QString &text)
{
    return text.isEmpty() ? 0 : double(std::ranges::count_if(text, isReadable)) / double(text.size());
}

QString decodedAs(const char *encoding, const QByteArray &bytes)
{
    return QStringDecoder(encoding).decode(bytes);
}

/// UTF-16 without a mark: every script's spaces, line ends and digits have a NUL in it, which no other text has.
const char *unmarkedUtf16(const QByteArray &sample)
{
    if (!sample.contains('\0'))
        return nullptr;
    const QByteArray whole = sample.first(sample.size() / 2 * 2);
    const double little = readableShare(decodedAs("UTF-16LE", whole));
    const double big = readableShare(decodedAs("UTF-16BE", whole));
    if (std::max(little, big) < 0.9)
        return nullptr;
    return little >= big ? "UTF-16LE" : "UTF-16BE";
}

struct Utf8Tally {
    qsizetype wholeLetters = 0; ///< beyond ASCII
    qsizetype broken = 0;
};

Utf8Tally tallyUtf8(const QByteArray &bytes)
{
    Utf8Tally tally;
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar first = byteAt(i);
        const int length = first < 0x80 ? 1
            : first < 0xc2              ? 0
            : first < 0xe0              ? 2
            : first < 0xf0              ? 3
            : first < 0xf5              ? 4
                                        : 0;
        int read = 1;
        while (read < length && (byteAt(i + read) & 0xc0) == 0x80)
            ++read;
        if (length == 0 || read < length)
            ++tally.broken;
        else if (length > 1)
            ++tally.wholeLetters;
        i += read;
    }
    return tally;
}

/// The share of Croatian letters among those beyond ASCII.
double croatianShare(const QString &text)
{
    static const QString croatian = u"čćđšžČĆĐŠŽ"_s;
    qsizetype found = 0, all = 0;
    for (const QChar c : text) {
        all += c.unicode() > 0x7f ? 1 : 0;
        found += croatian.contains(c) ? 1 : 0;
    }
    return all == 0 ? 0 : double(found) / double(all);
}

/// Detection by statistics mistakes short Croatian texts for other Latin ones, so their letters are tried first.
QByteArray legacyEncoding(const QByteArray &sample)
{
    double best = 0.6;
    QByteArray encoding;
    for (const char *candidate : {"windows-1250", "ISO-8859-2", "IBM852"}) {
        const double share = croatianShare(decodedAs(candidate, sample));
        if (share > best) {
            best = share;
            encoding = candidate;
        }
    }
    if (!encoding.isEmpty())
        return encoding;
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    const QByteArray guess = uchardet_get_charset(detector.get());
    const bool isDecodable = !guess.isEmpty() && QStringDecoder(guess.constData()).isValid();
    return isDecodable && guess != "UTF-8" && guess != "ASCII" ? guess : QByteArray("windows-1250");
}

Error noText()
{
    return {Error::Kind::Invalid,
            Said::tr("This file holds no text. Save it as plain text or CSV first, then choose that file."),
            {}};
}

Error tooLarge()
{
    return {Error::Kind::Invalid,
            Said::tr("The text is larger than %1 MB. Split it into smaller files.").arg(largestText / 1024 / 1024),
            {}};
}

}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.size() > largestText)
        return tooLarge();
    if (isOtherKind(bytes))
        return noText();
    const QByteArray sample = bytes.first(std::min(bytes.size(), sampleSize));
    QByteArray encoding = markedEncoding(bytes);
    DecodedText decoded;
    if (encoding.isEmpty())
        encoding = unmarkedUtf16(sample);
    if (encoding.isEmpty()) {
        const Utf8Tally tally = tallyUtf8(bytes);
        encoding = tally.broken <= tally.wholeLetters ? QByteArray("UTF-8") : legacyEncoding(sample);
        if (encoding != "UTF-8") {
            decoded.warnings << Said::tr("The text is not in UTF-8. It was read as %1: check its letters.")
                                    .arg(isolated(QString::fromLatin1(encoding)));
        }
    }
    QStringDecoder decoder(encoding.constData());
    decoded.encoding = QString::fromLatin1(encoding);
    decoded.text = decoder.decode(bytes);
    if (decoder.hasError()) {
        const int broken = int(decoded.text.count(QChar::ReplacementCharacter));
        decoded.warnings << Said::tr("%n letters are broken in the file and are shown as “%1”.", nullptr, broken)
                                .arg(QChar(QChar::ReplacementCharacter));
    }
    if (!decoded.text.isEmpty() && readableShare(decoded.text.first(std::min(decoded.text.size(), sampleSize))) < 0.1
        && decoded.text.contains(QChar::Null))
        return noText();
    return decoded;
}

Result<QByteArray> readTextFile(const QString &path)
{
    const QString name = isolated(QFileInfo(path).fileName());
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::NotFound, Said::tr("There is no file “%1”.").arg(name), path};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unavailable, Said::tr("“%1” can’t be read.").arg(name), file.errorString()};
    if (file.size() > largestText)
        return tooLarge();
    return file.read(largestText + 1);
}
