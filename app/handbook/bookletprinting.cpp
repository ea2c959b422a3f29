#include "handbook/bookletprinting.h"

#include "base/text.h"
#include "forms/handbookbooklet.h"
#include "page/pageset.h"
#include "page/pdf.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(BookletPrinting)
};

QString bookletTitle(const Edition &edition)
{
    return Said::tr("Handbook of %1, edition %2").arg(isolated(edition.company), QString::number(edition.number));
}

}

void previewBooklet(QWidget *parent, const Edition &edition, const QString &language, PaperSize paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(pageSize(paper));
    printer.setDocName(bookletTitle(edition));
    const Batch batch = batchOf({handbookBooklet(edition, language)});
    QPrintPreviewDialog dialog(&printer, parent);
    Done painted = done();
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        QPainter painter(target);
        painted = printPages(painter, batch, paper, [target] { return target->newPage(); });
    });
    dialog.exec();
    if (!painted)
        Messages::show(parent, painted.error());
}

void saveBooklet(QWidget *parent, Session &session, const Edition &edition, const QString &language, PaperSize paper,
                 const QString &path)
{
    const PdfProperties properties{bookletTitle(edition), edition.company, language, session.stamp().at};
    Task *const task =
        Task::start(session, Said::tr("Saving the handbook as a PDF"), [=](Database &, const Progress &progress) {
            return writePdf(path, batchOf({handbookBooklet(edition, language)}), paper, properties, progress);
        });
    QObject::connect(task, &Task::finished, parent, [parent, &session, path](const Done &result) {
        if (result)
            Q_EMIT session.noticed(Said::tr("The handbook was saved as %1.").arg(isolated(path)), nullptr);
        else if (!isCancelled(result))
            Messages::show(parent, result.error());
    });
}
