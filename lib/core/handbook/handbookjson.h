#pragma once

#include "handbook/rule.h"

#include <QJsonObject>

/// Parts of a handbook as JSON, as it stands in editions and on the clipboard. A change here changes what is hashed.
QJsonObject toJson(const RuleText &text);
QJsonObject toJson(const AreaText &text);
QJsonObject toJson(const QMap<QString, AreaText> &texts);
QJsonObject toJson(const Rule &rule);
QJsonObject toJson(const ProblemArea &area);

/// What isn't there, or of another kind, is left empty.
QMap<QString, AreaText> areaTextsFrom(const QJsonObject &json);
Rule ruleFrom(const QJsonObject &json);
ProblemArea areaFrom(const QJsonObject &json);

/// An id as JSON: text, since a JSON number would lose the low bits.
template <typename Of>
QString idText(Id<Of> id)
{
    return QString::number(id.stored());
}
template <typename Of>
Id<Of> idFrom(const QJsonValue &value)
{
    return Id<Of>::fromStored(value.toString().toLongLong());
}
