#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

class QSqlQuery;

/// One row of an answer, read by column name. Asking for a column that isn't there is a programming error.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QString text(const char *column) const;
    QByteArray blob(const char *column) const;
    qint64 number(const char *column) const;
    bool truth(const char *column) const { return number(column) != 0; }
    bool isNull(const char *column) const;
    QDate date(const char *column) const;
    std::optional<QDate> optionalDate(const char *column) const;
    QDateTime moment(const char *column, int offsetSeconds = 0) const;

    template <typename Of>
    Id<Of> id(const char *column) const
    {
        return Id<Of>::fromStored(number(column));
    }
    template <typename Of>
    std::optional<Id<Of>> optionalId(const char *column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<Of>(column));
    }

private:
    int place(const char *column) const;

    const QSqlQuery &m_query;
    mutable QList<std::pair<const char *, int>> m_places;
};
