#pragma once

#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

/// A statement with its named values, built up condition by condition.
class Query {
public:
    explicit Query(const QString &sql)
        : m_sql(sql)
    {
    }

    Query &bind(const char *name, const QVariant &value);
    Query &bind(const char *name, const QString &text);
    Query &bind(const char *name, const QByteArray &bytes) { return bind(name, QVariant(bytes)); }
    Query &bind(const char *name, const QDate &date);
    template <typename Of>
    Query &bind(const char *name, Id<Of> id)
    {
        return bind(name, QVariant(id.stored()));
    }
    template <typename T>
    Query &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, QVariant(QMetaType(QMetaType::QString)));
    }

    /// Adds `condition` to the WHERE part, and its value.
    template <typename T>
    Query &also(const char *condition, const char *name, const T &value)
    {
        addCondition(condition);
        return bind(name, value);
    }
    Query &also(const char *condition);

    /// What follows the conditions: GROUP BY, ORDER BY, LIMIT.
    Query &end(const char *clause);

    const QString &sql() const { return m_sql; }
    const QList<std::pair<QString, QVariant>> &values() const { return m_values; }

private:
    void addCondition(const char *condition);

    QString m_sql;
    QList<std::pair<QString, QVariant>> m_values;
    bool m_hasConditions = false;
};
