#include "storage/serverdatabase.h"

#include "base/text.h"
#include "storage/migrations.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Done makeDatabase(const ServerAddress &address, const QString &password)
{
    ServerAddress maintenance = address;
    maintenance.database = u"postgres"_s;
    const auto server = Database::openServer(maintenance, password);
    if (!server)
        return server.error();
    QString name = address.database;
    const Query create(
        u"CREATE DATABASE \"%1\" ENCODING 'UTF8' TEMPLATE template0"_s.arg(name.replace(u'"', u"\"\""_s)));
    return (*server)->each(create, [](const Row &) {});
}

}

Result<std::unique_ptr<Database>> ServerDatabase::make(const ServerAddress &address, const QString &password)
{
    auto database = Database::openServer(address, password);
    if (!database && database.error().kind == Error::Kind::NotFound) {
        if (const Done made = makeDatabase(address, password); !made)
            return made.error();
        database = Database::openServer(address, password);
    }
    if (!database)
        return database.error();
    const QString shown = isolated(address.text());
    const auto encoding = (*database)->first(Query(u"SHOW server_encoding"_s),
                                             [](const Row &row) { return row.text("server_encoding"); });
    if (!encoding)
        return encoding.error();
    if (*encoding != u"UTF8"_s)
        return Error{Error::Kind::Invalid,
                     Said::tr("The database “%1” can’t hold every script. Make one with the encoding UTF8.").arg(shown),
                     encoding->value_or(QString())};
    const auto schemas = (*database)->count(Query(u"SELECT count(*) AS n FROM pg_namespace WHERE nspname = 'main'"_s));
    if (!schemas)
        return schemas.error();
    if (*schemas > 0)
        return Error{Error::Kind::Conflict, Said::tr("“%1” is there already. Choose another name.").arg(shown), {}};
    return database;
}

Result<int> ServerDatabase::version(Database &server)
{
    const QString shown = isolated(server.place());
    const auto found = Migrations::versionOn(server);
    if (!found)
        return found.error();
    if (*found < 1)
        return Error{Error::Kind::Damaged, Said::tr("“%1” is not a Countersign workspace.").arg(shown), {}};
    if (*found > Migrations::newest())
        return Error{
            Error::Kind::Damaged,
            Said::tr("“%1” was written by a newer version of Countersign. Install that version to open it.").arg(shown),
            u"schema %1 > %2"_s.arg(*found).arg(Migrations::newest())};
    return *found;
}
