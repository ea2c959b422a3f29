#pragma once

#include "page/qrcode.h"
#include "page/typesetter.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <variant>

/// Lines [first, end) of a text; `at` is the corner of the first.
struct PlacedText {
    Text text;
    int first = 0;
    int end = 0;
    QPointF at;
};

/// A black shape: a signature's outline.
struct PlacedShape {
    QPainterPath path;
    QPointF at;
    qreal scale = 1;
};

/// A form code, `side` wide and high.
struct PlacedCode {
    QrCode code;
    QPointF at;
    qreal side = 0;
};

/// A picture (PNG or SVG) within `box`.
struct PlacedPicture {
    QByteArray data;
    QRectF box;
};

/// Things that stand on a page, in dots from its corner.
struct Layer {
    QList<PlacedText> texts;
    QList<QRectF> bars; ///< hairlines and boxes' sides
    QList<PlacedShape> shapes;
    QList<PlacedCode> codes;
    QList<PlacedPicture> pictures;

    void add(const Layer &other, const QPointF &offset);
    bool isEmpty() const;
};

/// A place that readers of a PDF are led to.
struct Bookmark {
    int level = 1;
    QString title;
    qreal y = 0; ///< in dots from the head of the sheet
};

/// A page laid out: what it has in common with others of its batch, and its own.
struct ComposedPage {
    Layer common;
    Layer own;
    qreal scale = 1; ///< by which all of it is drawn larger
    QList<Bookmark> bookmarks;
};

/// Draws `layer` in black; the painter's unit is the dot. `beforeLine` is called before each line of text, for a PDF to
/// tell them apart.
void paint(QPainter &painter, const Layer &layer, const std::function<void(const QString &words)> &beforeLine = {});
