#include "page/paper.h"

#include <QLocale>

QPageSize pageSize(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return QPageSize(QPageSize::A4);
    case PaperSize::Letter:
        return QPageSize(QPageSize::Letter);
    case PaperSize::A3:
        return QPageSize(QPageSize::A3);
    }
    return {};
}

QSizeF sheet(PaperSize paper)
{
    return pageSize(paper).size(QPageSize::Point) * (dotsPerInch / 72);
}

PaperSize usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}
