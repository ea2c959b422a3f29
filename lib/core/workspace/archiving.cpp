#include "workspace/archiving.h"

#include "base/stretch.h"
#include "base/text.h"
#include "ledger/signing.h"
#include "storage/migrations.h"
#include "storage/snapshot.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

Error hasNoKey(const QString &path)
{
    return {Error::Kind::Invalid,
            Said::tr("“%1” was written without the key that signs the ledger: it can be read, but no workspace can be "
                     "made of it. Take an archive with its keys.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            {}};
}

Error noLongerFits(const QString &path, const Ledger::Verified &verified)
{
    return {
        Error::Kind::Damaged,
        Said::tr("“%1” was changed after it was written: its records do not fit its ledger. Take another copy of it.")
            .arg(isolated(QDir::toNativeSeparators(path))),
        verified.record() + u": "_s + verified.problem()};
}

}

Result<Archiving::Archived> Archiving::save(Database &database, const QString &path, const Archive::Choices &choices,
                                            const QDateTime &now, const Progress &progress)
{
    const Snapshot snapshot(database);
    const auto keys = Signing::load(database);
    if (!keys)
        return keys.error();
    const auto verified = Workspace::verify(database, stretch(progress, 0, 2));
    if (!verified)
        return verified.error();
    const Archive::Header header{.schema = Migrations::newest(),
                                 .program = QCoreApplication::applicationVersion(),
                                 .madeAt = now,
                                 .origin = keys->origin,
                                 .isSound = verified->isSound(),
                                 .hasKeys = choices.withKeys};
    const auto contents = Archive::write(database, path, header, choices, stretch(progress, 1, 2));
    if (!contents)
        return contents.error();
    return Archived{Archive::rowCount(*contents), *verified};
}

Result<Archiving::Archived> Archiving::open(const QString &path, const Workspace::Target &target, const Stamp &stamp,
                                            const Progress &progress)
{
    const auto header = Archive::header(path);
    if (!header)
        return header.error();
    if (!header->hasKeys)
        return hasNoKey(path);
    Archived archived;
    const auto fill = [&](Transaction &transaction) -> Done {
        if (const Done made = Migrations::apply(transaction, 0, header->schema); !made)
            return made;
        const auto contents = Archive::fill(transaction, path, *header, stretch(progress, 0, 2));
        if (!contents)
            return contents.error();
        archived.rows = Archive::rowCount(*contents);
        if (const Done migrated = Migrations::apply(transaction, header->schema); !migrated)
            return migrated;
        if (const Done settled = CarriedAccounts::settle(transaction, target.first); !settled)
            return settled;
        const auto verified = Workspace::verify(transaction.database(), stretch(progress, 1, 2));
        if (!verified)
            return verified.error();
        archived.verified = *verified;
        return header->isSound && !verified->isSound() ? Done(noLongerFits(path, *verified)) : done();
    };
    const auto made = Workspace::make(target.place, stamp, fill, target.password);
    if (!made)
        return made.error();
    return archived;
}
