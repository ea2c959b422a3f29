#pragma once

#include "acknowledgment/formrequest.h"
#include "page/paper.h"

struct Batch;

/// Which forms somebody wants on paper, as it was chosen: whom that means is looked up when they are printed.
struct FormChoice {
    Id<Edition> edition;
    QList<Id<Person>> people; ///< these, or else
    QList<Status::Filter> filters; ///< whoever is found by one of them
    QString language; ///< of all forms; empty for each person's own
    bool signedCopies = false;
    PaperSize paper = PaperSize::A4;
};

/// Whom `choice` means on `today`; the first `most` of them where that isn't 0.
Result<FormRequest> requestFor(Database &database, const FormChoice &choice, const QDate &today, int most = 0);

/// The forms that `filler` fills, each made when its turn has come. `filler` has to outlive the batch.
Batch batchOf(FormFiller &filler);

/// The paper that is usual where this machine stands.
PaperSize usualPaper();
