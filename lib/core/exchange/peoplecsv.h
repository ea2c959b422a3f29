#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/csvtable.h"
#include "people/person.h"

#include <QByteArray>

class Database;
class Transaction;

/// People from a spreadsheet: read, looked over, and only then applied. Row numbers are those the spreadsheet shows,
/// from 1.
namespace PeopleCsv {

/// What a column holds.
enum class Column { Nothing, Number, Name, GivenName, FamilyName, Title, Site, Email, Phone, Language, Hired };

QList<Column> columns();

/// "Employee number", in the window's language.
QString label(Column column);

/// A file as it was read.
struct File {
    CsvTable table;
    char delimiter = ',';
    QString encoding;
    QStringList warnings;
};

/// Invalid: no text, no rows, or too large.
Result<File> read(const QByteArray &bytes);
Result<File> readFile(const QString &path);

/// What the person at the preview chooses.
struct Choices {
    bool headed = true; ///< the first row holds the columns' names
    QList<Column> columns; ///< by place in the file
    QString language; ///< of people whose row names none
    bool updates = true; ///< whether a row with a number that is already on file changes that person, or is left out
};

/// The choices that the file's own header suggests, in any of the four languages.
Choices suggested(const File &file, const QString &language);

/// What stands in the way of applying: "No column holds the employee number."
QStringList problems(const Choices &choices);

/// One row as it would be taken, and what is odd about it.
struct Row {
    Person person;
    bool namesLanguage = false; ///< whether the language is the row's own, not the usual one
    QString site; ///< by name; a site that isn't there yet is made
    QStringList errors; ///< why the row is left out
    QStringList warnings; ///< what isn't taken from it, or should be looked at
};
Row row(const File &file, const Choices &choices, qsizetype index);

/// Index of the first row that holds a person: empty rows at the top and the header don't.
qsizetype firstPerson(const File &file, const Choices &choices);

/// What applying does, or did.
struct Outcome {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 leftOut = 0;
    struct Remark {
        qint64 row;
        QString text;
        bool leavesOut;

        bool operator==(const Remark &) const = default;
    };
    QList<Remark> remarks; ///< by row, of the first rows that have any
    qint64 furtherRemarks = 0; ///< how many more there are
};

/// Looks at every row, also against the people on file, and saves nothing.
Result<Outcome> check(Database &database, const File &file, const Choices &choices, const Progress &progress = {});

/// Adds and changes people as `check` said. An error of kind Unavailable without text: stopped by `progress`.
Result<Outcome> apply(Transaction &transaction, const File &file, const Choices &choices,
                      const Progress &progress = {});

}
