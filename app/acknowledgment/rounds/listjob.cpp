#include "acknowledgment/rounds/listjob.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "exchange/standingcsv.h"
#include "page/fonts.h"
#include "page/paper.h"
#include "page/pdf.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/standingpages.h"
#include "shell/standingwords.h"
#include "shell/task.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(ListJob)
};

struct Wanted {
    Status::Scope scope;
    Status::Filter filter;
    QString path;
    QString language;
    PaperSize paper;
    char delimiter;
    QDateTime at;
};

Done writePages(Database &database, const Wanted &wanted, const Progress &progress)
{
    const auto sheets = StandingSheets::of(database, wanted.scope, wanted.at.date(), wanted.filter);
    if (!sheets)
        return sheets.error();
    if (sheets->count() == 0)
        return Error{Error::Kind::NotFound, Said::tr("Nobody is on the list."), {}};
    return writePdf(wanted.path, standingPages(*sheets, wanted.language), wanted.paper,
                    {Said::tr("Who has acknowledged"), {}, wanted.language, wanted.at}, progress);
}

Done writeSpreadsheet(Database &database, const Wanted &wanted, const Progress &progress)
{
    CsvWriter csv(wanted.delimiter);
    const auto count = addStandings(csv, database, wanted.scope, wanted.at.date(), wanted.filter,
                                    {standingHeads(), [](const PersonStanding &one) { return name(one); }}, progress);
    if (!count)
        return count.error();
    WholeFile file(wanted.path, WholeFile::Present::Replace);
    if (Done opened = file.open(); !opened)
        return opened;
    if (Done written = file.write(csv.bytes()); !written)
        return written;
    return file.commit();
}

}

QString ListJob::chooseFile(QWidget *parent)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString pages = Said::tr("PDF files (*.pdf)"), spreadsheets = Said::tr("Spreadsheets (*.csv)");
    QString chosen = spreadsheets;
    QString path =
        QFileDialog::getSaveFileName(parent, Said::tr("Save list"), documents.filePath(Said::tr("Acknowledgments")),
                                     spreadsheets + u";;"_s + pages, &chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += chosen == pages ? u".pdf"_s : u".csv"_s;
    return path;
}

Task *ListJob::save(Session &session, const Status::Scope &scope, const Status::Filter &filter, const QString &path)
{
    loadFonts(); // before another thread asks for them
    const Wanted wanted{scope,
                        filter,
                        path,
                        Language::spoken(),
                        usualPaper(),
                        csvDelimiter(QLocale().decimalPoint()),
                        session.stamp().at};
    const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    Task *const task = Task::start(
        session, Said::tr("Saving the list"), [wanted, isPdf](Database &database, const Progress &progress) {
            return isPdf ? writePages(database, wanted, progress) : writeSpreadsheet(database, wanted, progress);
        });
    QObject::connect(task, &Task::finished, &session, [&session, path](const Done &result) {
        if (result)
            Q_EMIT session.noticed(Said::tr("List saved in %1.").arg(isolated(QDir::toNativeSeparators(path))),
                                   nullptr);
        else if (!isCancelled(result))
            Messages::show(QApplication::activeWindow(), result.error());
    });
    return task;
}
