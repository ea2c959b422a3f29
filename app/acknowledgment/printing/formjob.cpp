#include "acknowledgment/printing/formjob.h"

#include "base/text.h"
#include "forms/wording.h"
#include "page/fonts.h"
#include "page/pageset.h"
#include "page/pdf.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(FormJob)
};

using Produce = std::function<Done(const Batch &batch, const FormFiller &filler, const Progress &progress)>;

/// Fills the forms of `choice`, has `produce` put them on paper, keeps their codes; tells their number.
Done run(Database &database, const Actor &actor, const FormChoice &choice, const Stamp &stamp, const Produce &produce,
         const Progress &progress, qsizetype &count)
{
    if (Done allowed = actor.ask(database, Action::PrintForms, stamp); !allowed)
        return allowed;
    const auto request = requestFor(database, choice, stamp.at.date());
    if (!request)
        return request.error();
    if (request->people.isEmpty())
        return Error{Error::Kind::NotFound, Said::tr("There is nobody to print a form for."), {}};
    auto filler = FormFiller::of(database, *request);
    if (!filler)
        return filler.error();
    if (const Done produced = produce(batchOf(*filler), *filler, progress); !produced)
        return produced;
    count = filler->count();
    return actor.change(database, Action::PrintForms, stamp,
                        [&](Transaction &transaction) { return FormStore::add(transaction, filler->filled()); });
}

Task *start(Session &session, const FormChoice &choice, const QString &doing, const Produce &produce,
            const std::function<QString(int count)> &finished)
{
    loadFonts(); // before another thread asks for them
    const auto count = std::make_shared<qsizetype>(0);
    const Task::Work work = [choice, produce, count, actor = session.actor(),
                             stamp = session.stamp()](Database &database, const Progress &progress) {
        return run(database, actor, choice, stamp, produce, progress, *count);
    };
    Task *const task = Task::start(session, doing, work);
    QObject::connect(task, &Task::finished, &session, [&session, count, finished](const Done &result) {
        if (result)
            Q_EMIT session.noticed(finished(int(*count)), nullptr);
        else if (!isCancelled(result))
            Messages::show(QApplication::activeWindow(), result.error());
    });
    return task;
}

}

Task *FormJob::save(Session &session, const FormChoice &choice, const QString &path)
{
    const Stamp stamp = session.stamp();
    const auto produce = [choice, path, stamp](const Batch &batch, const FormFiller &filler, const Progress &progress) {
        const QString language = choice.language.isEmpty() ? filler.edition().governingLanguage : choice.language;
        return writePdf(path, batch, choice.paper,
                        {.title = Wording(language)(QT_TRANSLATE_NOOP("Form", "Acknowledgment form")),
                         .author = filler.edition().company,
                         .language = language,
                         .created = stamp.at},
                        progress);
    };
    return start(session, choice, Said::tr("Saving forms"), produce, [path](int count) {
        return Said::tr("%n forms saved in %1.", nullptr, count).arg(isolated(QDir::toNativeSeparators(path)));
    });
}

Task *FormJob::print(Session &session, const FormChoice &choice, const std::shared_ptr<QPrinter> &printer)
{
    const auto produce = [choice, printer](const Batch &batch, const FormFiller &, const Progress &progress) -> Done {
        QPainter painter;
        if (!painter.begin(printer.get()))
            return Error{Error::Kind::Unavailable,
                         Said::tr("The printer “%1” doesn’t answer. Check that it is on, or choose another.")
                             .arg(printer->printerName()),
                         {}};
        return printPages(
            painter, batch, choice.paper, [&] { return printer->newPage(); }, progress);
    };
    return start(session, choice, Said::tr("Printing forms"), produce,
                 [](int count) { return Said::tr("%n forms sent to the printer.", nullptr, count); });
}

Task *FormJob::chooseFile(Session &session, const FormChoice &choice, QWidget *parent)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path =
        QFileDialog::getSaveFileName(parent, Said::tr("Save forms"), documents.filePath(Said::tr("Forms") + u".pdf"_s),
                                     Said::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return nullptr;
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        path += u".pdf"_s;
    return save(session, choice, path);
}

Task *FormJob::choosePrinter(Session &session, const FormChoice &choice, QWidget *parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(pageSize(choice.paper));
    printer->setDocName(Said::tr("Forms"));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog.setWindowTitle(Said::tr("Print forms"));
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    printer->setPageSize(pageSize(choice.paper));
    printer->setFullPage(true);
    return print(session, choice, printer);
}
