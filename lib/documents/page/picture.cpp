#include "page/picture.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QRectF fitted(const QSizeF &size, const QRectF &box)
{
    const QSizeF scaled = size.scaled(box.size(), Qt::KeepAspectRatio);
    QRectF target({0, 0}, scaled);
    target.moveCenter(box.center());
    return target;
}

bool looksLikeSvg(const QByteArray &data)
{
    const QByteArray start = data.left(2000).trimmed();
    return start.startsWith('<') && start.contains("<svg");
}

}

void drawPicture(QPainter &painter, const QByteArray &data, const QRectF &box)
{
    if (looksLikeSvg(data)) {
        if (data.contains("<image")) // Qt would open the file that it names
            return;
        QSvgRenderer renderer(data);
        if (renderer.isValid() && !renderer.defaultSize().isEmpty())
            renderer.render(&painter, fitted(renderer.defaultSize(), box));
        return;
    }
    const QImage image = QImage::fromData(data);
    if (!image.isNull())
        painter.drawImage(fitted(image.size(), box), image);
}
