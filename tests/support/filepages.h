#pragma once

#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QSet>

/// Bytes of a page.
inline constexpr qint64 pageSize = 4096;

/// The tables that hold what happened, and that nobody could write again.
inline const QStringList &facts()
{
    static const QStringList tables{
        "edition", "acknowledgment_round", "round_change", "exemption",  "acknowledgment", "form",
        "person",  "ledger_entry",         "ledger_salt",  "ledger_node"};
    return tables;
}

/// The bytes of the file `path`.
inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes `bytes` the file `path`.
inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// How many rows `table` has in the file `path`.
inline qint64 count(const QString &path, const QString &table)
{
    const auto database = Database::openFile(path);
    const auto found = (*database)->count(Query("SELECT count(*) AS n FROM " + table));
    return found ? *found : 0;
}

/// Whose a page is, as SQLite's own dbstat says.
struct PageUse {
    QString table; ///< or index
    QString type; ///< "leaf", "internal", "overflow"
    qint64 cells = 0;
};

/// Whose each page of the file `path` is.
inline QMap<qint64, PageUse> pageUses(const QString &path)
{
    QProcess shell;
    shell.start("sqlite3", {"-readonly", "-separator", "\t", path, "SELECT pageno, name, pagetype, ncell FROM dbstat"});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("%s", shell.readAllStandardError().constData());
    QMap<qint64, PageUse> uses;
    for (const QString &line : QString::fromUtf8(shell.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split('\t');
        uses.insert(fields[0].toLongLong(), {fields[1], fields[2], fields[3].toLongLong()});
    }
    return uses;
}

/// How many rows of each table lie on `pages`, wholly or in part, and may be lost.
inline QMap<QString, qint64> rowsOn(const QMap<qint64, PageUse> &uses, const QSet<qint64> &pages)
{
    QMap<QString, qint64> rows;
    for (const qint64 page : pages) {
        const PageUse use = uses.value(page);
        if (use.type == "leaf")
            rows[use.table] += use.cells;
        else if (use.type == "overflow")
            rows[use.table] += 1;
    }
    return rows;
}

/// What ".recover" gets back of each table. Debian's sqlite3 can't do it; COUNTERSIGN_RECOVERING_SHELL names one that
/// was built with SQLITE_ENABLE_DBPAGE_VTAB.
inline QMap<QString, qint64> recovered(const QString &path, const QString &to)
{
    QFile::remove(to);
    QProcess shell;
    shell.start("sh",
                {"-c", "\"$2\" \"$0\" '.recover --ignore-freelist' | \"$2\" \"$1\" >/dev/null 2>&1; true", path, to,
                 qEnvironmentVariable("COUNTERSIGN_RECOVERING_SHELL")});
    if (!shell.waitForFinished(120'000))
        qFatal(".recover takes too long");
    QMap<QString, qint64> counts;
    for (const QString &table : facts())
        counts[table] = QFile::exists(to) && QFileInfo(to).size() > 0 ? count(to, table) : 0;
    return counts;
}

/// All of `counts` together.
inline qint64 sum(const QMap<QString, qint64> &counts)
{
    qint64 all = 0;
    for (const qint64 each : counts)
        all += each;
    return all;
}
