#pragma once

#include "acknowledgment/formrequest.h"
#include "base/result.h"
#include "page/paper.h"

class Transaction;
class Workspace;
struct Stamp;

/// Pages of a workspace written to PDF files.
class Printing {
public:
    Printing(Workspace &workspace, const Stamp &stamp, PaperSize paper);

    /// Writes the forms of `request` to `path` and keeps what their codes stand for. NotFound: it asks for nobody's.
    Result<QList<PrintedForm>> forms(const FormRequest &request, const QString &path);

    /// Writes `edition` in `language` to `path` as a booklet.
    Done booklet(const Edition &edition, const QString &language, const QString &path);

private:
    Done writeForms(Transaction &transaction, FormFiller &filler, const FormRequest &request, const QString &path);

    Workspace &m_workspace;
    const Stamp &m_stamp;
    PaperSize m_paper;
};
