#pragma once

#include "acknowledgment/round.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

class Database;

/// How a round stands: for a program, for a table, and in a sentence.
struct RoundAnswer {
    QJsonObject json;
    QStringList cells;
    QString sentence;
};
Result<RoundAnswer> roundAnswer(Database &database, const RoundState &round, const QDate &today);
