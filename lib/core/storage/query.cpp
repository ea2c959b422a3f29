#include "storage/query.h"

using namespace Qt::StringLiterals;

Query &Query::bind(const char *name, const QVariant &value)
{
    m_values.emplace_back(QLatin1StringView(name), value);
    return *this;
}

Query &Query::bind(const char *name, const QString &text)
{
    return bind(name, QVariant(text.isNull() ? u""_s : text)); // a null QString would be stored as NULL
}

Query &Query::bind(const char *name, const QDate &date)
{
    return bind(name, date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString)));
}

Query &Query::also(const char *condition)
{
    addCondition(condition);
    return *this;
}

Query &Query::end(const char *clause)
{
    m_sql += u' ' + QLatin1StringView(clause);
    return *this;
}

void Query::addCondition(const char *condition)
{
    m_sql += (m_hasConditions ? " AND "_L1 : " WHERE "_L1) + QLatin1StringView(condition);
    m_hasConditions = true;
}
