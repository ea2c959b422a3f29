#pragma once

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/signature.h"
#include "base/result.h"
#include "handbook/edition.h"
#include "people/person.h"
#include "storage/transaction.h"

class Session;

/// What is known of an acknowledgment while it is being made on screen; nothing of it is saved before the end.
struct SigningDraft {
    Edition edition;
    Person person;
    QString site;
    QString language;
    QString statement;
    std::optional<Id<Acknowledgment>> supersedes; ///< the record that this one corrects
    QString reason; ///< of the correction, or of a refusal
    QDateTime shownAt;
    QDateTime reachedEndAt;
    Method method = Method::Drawn;
    DrawnSignature drawn;
    QString typedName;
};

/// Begins for `person`, in their language where the edition has it.
Result<SigningDraft> draftFor(Session &session, const Edition &edition, const Person &person);

/// `draft` in another of the edition's languages: what was read and signed in the one before doesn't count.
Result<SigningDraft> inLanguage(Session &session, SigningDraft draft, const QString &language);

/// The record of a signature given at `stamp`.
Acknowledgment signedRecord(const SigningDraft &draft, const Stamp &stamp);

/// The record of a refusal before `witness`.
Acknowledgment refusalRecord(const SigningDraft &draft, const QString &witness, const Stamp &stamp);
