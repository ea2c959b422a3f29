#include "storage/serverhandle.h"

#include <QMetaType>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>

#include <cstring>
#include <memory>

namespace {

PGconn *handleOf(const QSqlDatabase &connection)
{
    // Qt names the type after the structure behind libpq's own name for it.
    const QVariant handle = connection.driver()->handle();
    const bool isLibpq = handle.metaType().sizeOf() == sizeof(PGconn *) && std::strstr(handle.typeName(), "conn*");
    return isLibpq ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

}

bool ServerHandle::isAlive(const QSqlDatabase &connection)
{
    return PQstatus(handleOf(connection)) == CONNECTION_OK;
}

bool ServerHandle::isEncrypted(const QSqlDatabase &connection)
{
    PGconn *const handle = handleOf(connection);
    return handle && (PQsslInUse(handle) != 0 || PQgssEncInUse(handle) != 0);
}

int ServerHandle::socket(const QSqlDatabase &connection)
{
    return PQsocket(handleOf(connection));
}

QStringList ServerHandle::notices(QSqlDatabase &connection)
{
    QStringList found;
    PGconn *const handle = handleOf(connection);
    if (!handle || PQconsumeInput(handle) == 0)
        return found;
    struct Free {
        void operator()(PGnotify *notice) const { PQfreemem(notice); }
    };
    while (const std::unique_ptr<PGnotify, Free> notice{PQnotifies(handle)})
        found << QString::fromUtf8(notice->extra);
    return found;
}
