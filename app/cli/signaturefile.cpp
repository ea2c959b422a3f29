#include "cli/signaturefile.h"

#include "base/text.h"
#include "page/picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestFile = 4 * 1024 * 1024;

/// Whether anything on the picture would stand out on white paper.
bool showsSomething(const QByteArray &data)
{
    QImage paper(400, 200, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    drawPicture(painter, data, paper.rect());
    painter.end();
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            if (qGray(paper.pixel(x, y)) < 192)
                return true;
        }
    }
    return false;
}

}

Result<QByteArray> readSignatureFile(const QString &path)
{
    const QString shown = isolated(QDir::toNativeSeparators(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, Said::tr("“%1” can’t be read.").arg(shown), file.errorString()};
    const QByteArray data = file.read(largestFile + 1);
    if (data.size() > largestFile)
        return Error{
            Error::Kind::Invalid,
            Said::tr("“%1” is too large for a signature: more than %2 MB.").arg(shown).arg(largestFile / 1024 / 1024),
            {}};
    if (!showsSomething(data))
        return Error{Error::Kind::Invalid,
                     Said::tr("There is no signature in “%1”: it has to be an SVG or a PNG.").arg(shown),
                     {}};
    return data;
}
