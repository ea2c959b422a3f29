#include "handbook/pageprinting.h"

#include "page/pageset.h"
#include "page/pdf.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

void previewPages(QWidget *parent, const Batch &pages, const QString &title, PaperSize paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(pageSize(paper));
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, parent);
    Done painted = done();
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        QPainter painter(target);
        painted = printPages(painter, pages, paper, [target] { return target->newPage(); });
    });
    dialog.exec();
    if (!painted)
        Messages::show(parent, painted.error());
}

void savePages(QWidget *parent, Session &session, const std::function<Batch()> &pages, PaperSize paper,
               const PdfProperties &properties, const QString &path, const QString &doing, const QString &done)
{
    Task *const task = Task::start(session, doing, [=](Database &, const Progress &progress) {
        return writePdf(path, pages(), paper, properties, progress);
    });
    QObject::connect(task, &Task::finished, parent, [parent, &session, done](const Done &result) {
        if (result)
            Q_EMIT session.noticed(done, nullptr);
        else if (!isCancelled(result))
            Messages::show(parent, result.error());
    });
}
