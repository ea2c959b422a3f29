#include "page/composedpage.h"

#include "page/picture.h"

#include <QPainter>

void Layer::add(const Layer &other, const QPointF &offset)
{
    for (PlacedText text : other.texts) {
        text.at += offset;
        texts << text;
    }
    for (const QRectF &bar : other.bars)
        bars << bar.translated(offset);
    for (PlacedShape shape : other.shapes) {
        shape.at += offset;
        shapes << shape;
    }
    for (PlacedCode code : other.codes) {
        code.at += offset;
        codes << code;
    }
    for (PlacedPicture picture : other.pictures) {
        picture.box.translate(offset);
        pictures << picture;
    }
}

bool Layer::isEmpty() const
{
    return texts.isEmpty() && bars.isEmpty() && shapes.isEmpty() && codes.isEmpty() && pictures.isEmpty();
}

void paint(QPainter &painter, const Layer &layer, const std::function<void(const QString &words)> &beforeLine)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (const QRectF &bar : layer.bars)
        painter.drawRect(bar);
    for (const PlacedShape &shape : layer.shapes)
        painter.drawPath(
            QTransform::fromTranslate(shape.at.x(), shape.at.y()).scale(shape.scale, shape.scale).map(shape.path));
    for (const PlacedCode &code : layer.codes)
        painter.drawPath(
            QTransform::fromTranslate(code.at.x(), code.at.y()).scale(code.side, code.side).map(outlineOf(code.code)));
    for (const PlacedPicture &picture : layer.pictures)
        drawPicture(painter, picture.data, picture.box);
    painter.setPen(Qt::black);
    for (const PlacedText &placed : layer.texts) {
        QPointF at = placed.at;
        for (int i = placed.first; i < placed.end; ++i) {
            if (beforeLine)
                beforeLine(placed.text->words(i));
            placed.text->draw(painter, i, at);
            at.ry() += placed.text->lineHeight(i);
        }
    }
}
