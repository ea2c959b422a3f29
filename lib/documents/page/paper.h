#pragma once

#include <QPageSize>
#include <QSizeF>

/// Pages are laid out in dots of 1/1200 inch, whatever they are drawn on later.
constexpr qreal dotsPerInch = 1200;
constexpr qreal mm(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr qreal pt(qreal points)
{
    return points * dotsPerInch / 72;
}

enum class PaperSize { A4, Letter, A3 };

QPageSize pageSize(PaperSize paper);

/// Width and height in dots.
QSizeF sheet(PaperSize paper);

/// The paper that is usual where this machine stands.
PaperSize usualPaper();
