#include "page/pdf.h"

#include "page/pageset.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

}

Done writePdf(const QString &path, const Batch &batch, PaperSize paper, const PdfProperties &properties,
              const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unavailable, Said::tr("The PDF could not be written."), file.errorString()};
    QPdfWriter pdf(&file);
    pdf.setResolution(int(dotsPerInch));
    pdf.setPageSize(pageSize(paper));
    pdf.setPageMargins({});
    pdf.setTitle(properties.title);
    QPainter painter(&pdf);
    const Done printed = printPages(painter, batch, paper, [&pdf] { return pdf.newPage(); }, progress);
    if (!printed)
        return printed;
    painter.end();
    if (!file.commit())
        return Error{Error::Kind::Unavailable, Said::tr("The PDF could not be written."), file.errorString()};
    return done();
}
