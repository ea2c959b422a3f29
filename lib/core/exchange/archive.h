#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/wholefile.h"
#include "storage/tablereader.h"

#include <QDateTime>
#include <QMap>
#include <QString>

class Database;
class Transaction;

/// A file of everything in a workspace, in an open form that any later version of the program reads: ARCHIVE.md.
namespace Archive {

/// The first line: what the file is.
struct Header {
    int schema = 0; ///< version of the tables that follow
    QString program; ///< version of the program that wrote it
    QDateTime madeAt;
    QString origin; ///< names the ledger, and says nothing about the company
    bool isSound = true; ///< whether the ledger fitted its records when it was written
    bool hasKeys = true; ///< whether whoever has the file can go on with the ledger
};

/// How many rows there are of each table, and their digests.
using Contents = QMap<QString, TableDigest>;
qint64 rowCount(const Contents &contents);

struct Choices {
    bool withKeys = true;
    WholeFile::Present present = WholeFile::Present::Refuse;
};

/// Writes everything in `database`, which is at the newest schema, to the file `path`, and tells what it wrote; the
/// caller knows whether the ledger is sound. Belongs to one moment only within a transaction or a snapshot.
Result<Contents> write(Database &database, const QString &path, const Header &header, const Choices &choices,
                       const Progress &progress);

/// What the file at `path` says of itself. NotFound, Denied, Damaged: it is no archive, or one of a newer version.
Result<Header> header(const QString &path);

/// Fills the tables of a workspace that was just made at the schema of `header` with what the file holds, and checks
/// what arrived against the file's digests. Damaged: something in the file doesn't fit.
Result<Contents> fill(Transaction &transaction, const QString &path, const Header &header, const Progress &progress);

}
