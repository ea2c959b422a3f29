#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

/// Draws a picture (PNG, JPEG or SVG) as large as it fits into `box`, in its middle. What is no picture, or an SVG that
/// reaches for other files, draws nothing.
void drawPicture(QPainter &painter, const QByteArray &data, const QRectF &box);
