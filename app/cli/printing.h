#pragma once

#include "acknowledgment/formrequest.h"
#include "base/result.h"
#include "forms/handbookpages.h"
#include "page/paper.h"

class Transaction;
struct HandbookChange;
class Workspace;
struct Stamp;

/// Invalid: `path` is the workspace itself, which a slip of the hand must not overwrite.
Done isNotWorkspace(const Workspace &workspace, const QString &path);

/// Pages of a workspace written to PDF files.
class Printing {
public:
    Printing(Workspace &workspace, const Stamp &stamp, PaperSize paper);

    /// Writes the forms of `request` to `path` and keeps what their codes stand for. NotFound: it asks for nobody's.
    Result<QList<PrintedForm>> forms(const FormRequest &request, const QString &path);

    /// Writes `edition` in `language` to `path` as a booklet.
    Done booklet(const Edition &edition, const QString &language, const QString &path);

    /// Writes what `pages` asks for of `edition` to `path`. NotFound: there is nothing of the kind in it.
    Done handbook(const Edition &edition, HandbookPages pages, const QString &title, const QString &path);

    /// Writes what changed from `before` to `after` to `path`.
    Done changes(const QList<HandbookChange> &changes, const Edition &before, const Edition &after,
                 const QString &language, const QString &path);

    /// Writes what certifies `acknowledgment` to `path`. Damaged: the ledger doesn't have it as it is.
    Done certificate(const Acknowledgment &acknowledgment, const QString &path);

    /// Writes who of `scope` stands how, a list for each site, to `path`. NotFound: `filter` finds nobody.
    Done standings(const Status::Scope &scope, const Status::Filter &filter, const QString &path);

private:
    Done writeForms(Transaction &transaction, FormFiller &filler, const FormRequest &request, const QString &path);

    Workspace &m_workspace;
    const Stamp &m_stamp;
    PaperSize m_paper;
};
