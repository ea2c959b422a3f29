#include "page/paper.h"

QPageSize pageSize(PaperSize paper)
{
    return QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QSizeF sheet(PaperSize paper)
{
    return pageSize(paper).size(QPageSize::Point) * (dotsPerInch / 72);
}
