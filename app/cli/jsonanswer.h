#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

/// "2026-03-01"; null where there is no date.
inline QJsonValue json(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue json(const std::optional<QDate> &date)
{
    return date ? json(*date) : QJsonValue();
}
inline QJsonArray json(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// The JSON of each of `values`, as `toJson` makes it.
template <typename Values, typename ToJson>
QJsonArray jsonOfEach(const Values &values, ToJson toJson)
{
    QJsonArray array;
    for (const auto &value : values)
        array << toJson(value);
    return array;
}
