#pragma once

#include "acknowledgment/formrequest.h"
#include "page/paper.h"

struct Batch;

/// Which forms somebody wants on paper, as it was chosen: whom that means is looked up when they are printed.
struct FormChoice {
    Status::Scope scope;
    QList<Id<Person>> people; ///< these, or else
    std::optional<Status::Filter> filter; ///< whoever it finds
    QString language; ///< of all forms; empty for each person's own
    FormKind kind = FormKind::ToSign;
    PaperSize paper = PaperSize::A4;
};

/// Whom `choice` means on `today`; the first `most` of them where that isn't 0.
Result<FormRequest> requestFor(Database &database, const FormChoice &choice, const QDate &today, int most = 0);

/// The forms that `filler` fills, each made when its turn has come. `filler` has to outlive the batch.
Batch batchOf(FormFiller &filler);
