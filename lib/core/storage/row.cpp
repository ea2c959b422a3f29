#include "storage/row.h"

#include "base/dates.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

int Row::place(const char *column) const
{
    for (const auto &[name, place] : std::as_const(m_places)) {
        if (name == column) // the same literal: no text is compared for each row
            return place;
    }
    const int found = m_query.record().indexOf(QLatin1StringView(column));
    Q_ASSERT_X(found >= 0, "Row", column);
    m_places.emplace_back(column, found);
    return found;
}

QString Row::text(const char *column) const
{
    const QVariant value = m_query.value(place(column));
    return value.typeId() == QMetaType::QDateTime ? utcText(value.toDateTime()) : value.toString();
}

QByteArray Row::blob(const char *column) const
{
    return m_query.value(place(column)).toByteArray();
}

qint64 Row::number(const char *column) const
{
    return m_query.value(place(column)).toLongLong();
}

bool Row::isNull(const char *column) const
{
    return m_query.isNull(place(column));
}

QDate Row::date(const char *column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<QDate> Row::optionalDate(const char *column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

QDateTime Row::moment(const char *column, int offsetSeconds) const
{
    return fromUtcText(text(column), offsetSeconds);
}
