#pragma once

#include "base/result.h"
#include "ledger/verification.h"
#include "storage/transaction.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// An open workspace: its file, held against other processes, and the connection of the thread that opened it.
class Workspace {
public:
    /// What a new workspace starts with.
    struct Beginning {
        QString company;
        QString governingLanguage;
    };

    /// Makes the file `path`, which must not exist yet, and opens it.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Beginning &beginning,
                                                     const Stamp &stamp);

    /// Opens `path`, bringing an older schema up to date. Changes nothing where it can't be opened: no workspace, of a
    /// newer version, read-only, damaged, or in use, in which case the error says by whom.
    static Result<std::unique_ptr<Workspace>> open(const QString &path);

    Database &database() { return *m_database; }
    QString path() const { return m_path; }

    /// A further connection to the same file, for another thread.
    Result<std::unique_ptr<Database>> connect() const;

    Result<QString> company();
    Result<QString> governingLanguage();
    Done saveCompany(const Stamp &stamp, const QString &company)
    {
        return saveSetting(stamp, QStringLiteral("company"), company);
    }
    Done saveGoverningLanguage(const Stamp &stamp, const QString &language)
    {
        return saveSetting(stamp, QStringLiteral("governing_language"), language);
    }

    /// The company's own statement in `language`, or empty where it has none of its own.
    Result<QString> ownStatement(const QString &language);
    Done saveOwnStatement(const Stamp &stamp, const QString &language, const QString &statement);

    /// Recomputes the whole ledger over everything it covers.
    Result<Ledger::Verified> verify(const Progress &progress = {});
    static Result<Ledger::Verified> verify(Database &database, const Progress &progress);

private:
    Workspace(const QString &path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database);

    Result<QString> setting(const QString &name);
    Done saveSetting(const Stamp &stamp, const QString &name, const QString &value);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
};
