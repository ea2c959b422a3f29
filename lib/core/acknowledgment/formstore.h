#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

class Database;
class Transaction;
struct Edition;
struct Person;

/// A form that was printed: what its code stands for.
struct PrintedForm {
    QString code;
    Id<Person> person;
    Id<Edition> edition;
    QString language;
    bool signedCopy = false; ///< a copy of what was signed on screen, rather than a form to sign
    std::optional<int> changesSince = {}; ///< of a change sheet, the number of the edition since which it tells of them
};

/// Printed forms in a workspace.
namespace FormStore {

/// Keeps what the codes of `forms` stand for, in one go, when they are printed.
Done add(Transaction &transaction, const QList<PrintedForm> &forms);

/// What the form with `code` is; none where no such form was printed.
Result<std::optional<PrintedForm>> find(Database &database, const QString &code);

}
