#include "handbook/pageprinting.h"

#include "page/pageset.h"
#include "page/pdf.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>
#include <optional>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(PagePrinting)
};

void showPreview(QWidget *parent, PageSet &pages, const QString &title, PaperSize paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(pageSize(paper));
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, parent);
    Done painted = done();
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        QPainter painter(target);
        painted = printPages(painter, pages, [target] { return target->newPage(); });
    });
    dialog.exec();
    if (!painted)
        Messages::show(parent, painted.error());
}

}

void previewPages(QWidget *parent, Session &session, const std::function<Batch()> &pages, const QString &title,
                  PaperSize paper)
{
    auto laidOut = std::make_shared<std::optional<PageSet>>();
    Task *const task =
        Task::start(session, Said::tr("Laying out the pages"), [=](Database &, const Progress &) -> Done {
            auto set = PageSet::of(pages(), paper);
            if (!set)
                return set.error();
            laidOut->emplace(std::move(*set));
            return done();
        });
    const auto show = [=](const Done &result) {
        if (result)
            showPreview(parent, **laidOut, title, paper);
        else if (!isCancelled(result))
            Messages::show(parent, result.error());
    };
    QObject::connect(task, &Task::finished, parent, show, Qt::QueuedConnection); // the preview has a loop of its own
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
