#include "cli/printing.h"

#include "forms/acknowledgmentform.h"
#include "forms/changesform.h"
#include "forms/handbookbooklet.h"
#include "forms/wording.h"
#include "ledger/ledger.h"
#include "page/fonts.h"
#include "page/pdf.h"
#include "shell/certificatefile.h"
#include "shell/language.h"
#include "shell/standingpages.h"
#include "storage/transaction.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

Done isNotWorkspace(const Workspace &workspace, const QString &path)
{
    if (workspace.isShared() || QFileInfo(path) != QFileInfo(workspace.place()))
        return done();
    return Error{Error::Kind::Invalid, Said::tr("That is the workspace itself. Choose another name for the file."), {}};
}

Printing::Printing(Workspace &workspace, const Stamp &stamp, PaperSize paper)
    : m_workspace(workspace),
      m_stamp(stamp),
      m_paper(paper)
{
    loadFonts();
}

Done Printing::writeForms(Transaction &transaction, FormFiller &filler, const FormRequest &request, const QString &path)
{
    Done filled = done();
    QString language = request.language;
    const Batch batch{filler.count(), [&](qsizetype index) {
                          const auto values = filler.fill(index);
                          if (!values) {
                              filled = values.error();
                              return Document{};
                          }
                          if (language.isEmpty())
                              language = values->language;
                          return acknowledgmentForm(filler.edition(), *values);
                      }};
    if (const auto first = filler.fill(0); first)
        language = first->language;
    const PdfProperties properties{Said::tr("Acknowledgment of edition %1").arg(filler.edition().number),
                                   filler.edition().company, language, m_stamp.at};
    const Done written = writePdf(path, batch, m_paper, properties, [&](qint64, qint64) { return bool(filled); });
    if (!filled)
        return filled;
    return written ? FormStore::add(transaction, filler.filled()) : written;
}

Result<QList<PrintedForm>> Printing::forms(const FormRequest &request, const QString &path)
{
    if (request.people.isEmpty())
        return Error{Error::Kind::NotFound, Said::tr("There is nobody to print a form for."), {}};
    if (const Done other = isNotWorkspace(m_workspace, path); !other)
        return other.error();
    auto filler = FormFiller::of(m_workspace.database(), request);
    if (!filler)
        return filler.error();
    bool written = false;
    // A form must not go out whose code nobody knows: both are there, or neither.
    const Done saved = m_workspace.change(Action::PrintForms, m_stamp, [&](Transaction &transaction) {
        Done kept = writeForms(transaction, *filler, request, path);
        written = bool(kept);
        return kept;
    });
    if (!saved) {
        if (written)
            QFile::remove(path);
        return saved.error();
    }
    return filler->filled();
}

Done Printing::booklet(const Edition &edition, const QString &language, const QString &path)
{
    if (!edition.languages.contains(language))
        return Error{Error::Kind::Invalid,
                     Said::tr("Edition %1 has no text in the language “%2”. It can be had in: %3.")
                         .arg(QString::number(edition.number), language, edition.languages.join(u", "_s)),
                     {}};
    return handbook(edition, {.language = language}, Said::tr("Employee handbook, edition %1").arg(edition.number),
                    path);
}

Done Printing::handbook(const Edition &edition, HandbookPages pages, const QString &title, const QString &path)
{
    if (Done other = isNotWorkspace(m_workspace, path); !other)
        return other;
    const auto checkpoint = Ledger::newestCheckpoint(m_workspace.database());
    if (!checkpoint)
        return checkpoint.error();
    if (*checkpoint && edition.number > 0)
        pages.checkpoint = Ledger::shortForm(**checkpoint);
    const Batch batch = handbookPages(edition, pages);
    if (batch.count == 0)
        return Error{Error::Kind::NotFound, Said::tr("There is nothing to print."), {}};
    return writePdf(path, batch, m_paper, {title, edition.company, pages.language, m_stamp.at});
}

Done Printing::changes(const QList<HandbookChange> &changes, const Edition &before, const Edition &after,
                       const QString &language, const QString &path)
{
    if (Done other = isNotWorkspace(m_workspace, path); !other)
        return other;
    return writePdf(
        path, batchOf({changesForm(changes, before, after, language)}), m_paper,
        {Said::tr("What changed since edition %1").arg(before.number), before.company, language, m_stamp.at});
}

Done Printing::certificate(const Acknowledgment &acknowledgment, const QString &path)
{
    if (Done other = isNotWorkspace(m_workspace, path); !other)
        return other;
    return writeCertificate(m_workspace.database(), acknowledgment, path, m_paper, m_stamp.at);
}

Done Printing::standings(const Status::Scope &scope, const Status::Filter &filter, const QString &path)
{
    if (Done other = isNotWorkspace(m_workspace, path); !other)
        return other;
    const auto sheets = StandingSheets::of(m_workspace.database(), scope, m_stamp.at.date(), filter);
    if (!sheets)
        return sheets.error();
    if (sheets->count() == 0)
        return Error{Error::Kind::NotFound, Said::tr("Nobody is on the list."), {}};
    const auto company = m_workspace.company();
    if (!company)
        return company.error();
    const QString language = Language::spoken();
    return writePdf(path, standingPages(*sheets, language), m_paper,
                    {Said::tr("Who has acknowledged"), *company, language, m_stamp.at});
}
