#pragma once

#include "access/role.h"

#include <QLatin1StringView>
#include <QList>

/// A way to a table of the server that an action needs: the statement, the rows, the columns.
struct Guard {
    QLatin1StringView table;
    QLatin1StringView verb; ///< "SELECT", "INSERT", "UPDATE" or "DELETE"
    QList<Action> actions; ///< any of them opens it
    QLatin1StringView rows; ///< the condition that a row has to fulfil; empty for every row
    QLatin1StringView columns; ///< "a, b"; empty for all of them
};

/// All that the actions need. What no guard opens stays closed, UPDATE and DELETE of facts above all.
const QList<Guard> &guards();

/// Whether `role` may do something that `guard` is there for.
bool isOpenTo(const Guard &guard, Role role);
