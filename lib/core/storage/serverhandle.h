#pragma once

#include <QStringList>

class QSqlDatabase;

/// What QtSql doesn't tell of an open connection to a server, asked of libpq itself.
namespace ServerHandle {

/// Whether the connection still stands, as far as can be told without asking the server.
bool isAlive(const QSqlDatabase &connection);

bool isEncrypted(const QSqlDatabase &connection);

/// The descriptor of its socket, or -1.
int socket(const QSqlDatabase &connection);

/// Reads what the server has sent of itself: what was notified since the last time, on whatever channel is listened to.
QStringList notices(QSqlDatabase &connection);

}
