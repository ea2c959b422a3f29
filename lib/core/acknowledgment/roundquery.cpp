#include "acknowledgment/roundquery.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace {

template <typename Of>
QString isOneOf(const QString &column, const QList<Id<Of>> &ids)
{
    QStringList numbers;
    for (const Id<Of> id : ids)
        numbers << QString::number(id.stored());
    return u"%1 IN (%2)"_s.arg(column, numbers.join(u", "_s));
}

QString isOneOf(PersonCondition &condition, const QString &column, const QStringList &texts, const QString &name)
{
    QStringList names;
    for (const QString &text : texts) {
        names << u":%1_%2"_s.arg(name).arg(names.size());
        condition.values.emplace_back(names.last().toLatin1(), text);
    }
    return u"%1 IN (%2)"_s.arg(column, names.join(u", "_s));
}

}

void PersonCondition::bindTo(Query &query) const
{
    for (const auto &[name, value] : values)
        query.bind(name.constData(), value);
}

PersonCondition calledBy(const Round &round, const QString &name)
{
    const RoundAudience &audience = round.audience;
    PersonCondition condition;
    QStringList choices;
    if (!audience.sites.isEmpty())
        choices << isOneOf(u"p.site"_s, audience.sites);
    if (!audience.titles.isEmpty())
        choices << isOneOf(condition, u"p.title"_s, audience.titles, name + u"title"_s);
    if (!audience.languages.isEmpty())
        choices << isOneOf(condition, u"p.language"_s, audience.languages, name + u"language"_s);
    if (!audience.newStarters) {
        // Who was put on file without a date of hiring is as new as their record is.
        choices << u"coalesce(p.hired <= :%1opened, p.id < %2)"_s.arg(name).arg(round.id.stored());
        condition.values.emplace_back(u":%1opened"_s.arg(name).toLatin1(), round.openedAt.date().toString(Qt::ISODate));
    }
    const QString chosen = choices.join(u" AND "_s);
    if (audience.people.isEmpty())
        condition.sql = chosen;
    else if (audience.hasChoices())
        condition.sql = u"((%1) OR %2)"_s.arg(chosen, isOneOf(u"p.id"_s, audience.people));
    else
        condition = {isOneOf(u"p.id"_s, audience.people), {}};
    return condition;
}

PersonCondition overdueBy(const QList<RoundState> &rounds)
{
    PersonCondition overdue;
    QString cases, rest = u"1 = 0"_s;
    int count = 0;
    for (const RoundState &state : rounds) {
        if (!state.isOpen())
            continue;
        const QString name = u"round%1_"_s.arg(++count);
        const QString isDue = u":%1due < :today"_s.arg(name);
        overdue.values.emplace_back(u":%1due"_s.arg(name).toLatin1(), state.due.toString(Qt::ISODate));
        const PersonCondition called = calledBy(state.round, name);
        overdue.values << called.values;
        if (called.sql.isEmpty()) { // no earlier round calls anybody else
            rest = isDue;
            break;
        }
        cases += u"WHEN %1 THEN %2 "_s.arg(called.sql, isDue);
    }
    overdue.sql = cases.isEmpty() ? rest : u"CASE %1ELSE %2 END"_s.arg(cases, rest);
    return overdue;
}
