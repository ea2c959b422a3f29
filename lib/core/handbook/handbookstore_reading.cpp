#include "handbook/handbookparts.h"
#include "storage/database.h"
#include "storage/snapshot.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QList<Channel> channelsOf(const QString &words)
{
    QList<Channel> found;
    for (const QString &one : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto known = channel(one))
            found << *known;
    }
    return found;
}

QStringList linesOf(const QString &names)
{
    return names.split(u'\n', Qt::SkipEmptyParts);
}

/// What is written of a rule or a problem area, by language.
template <typename Text>
struct Written {
    QMap<QString, Text> texts;
    QMap<QString, Basis<Text>> bases;
};

AreaText areaText(const Row &row)
{
    return {row.text("title"), row.text("intro"), row.text("signs")};
}

RuleText ruleText(const Row &row)
{
    return {row.text("title"), row.text("situation"), row.text("handling"), row.text("reason"), row.text("example")};
}

/// `sql` for those rows whose `column` is one of `ids`. Ids are numbers, so that they may stand in the statement.
template <typename Of>
Query among(const QString &sql, const QString &column, const std::optional<QList<Id<Of>>> &ids)
{
    if (!ids)
        return Query(sql);
    QStringList numbers;
    for (const Id<Of> &id : *ids)
        numbers << QString::number(id.stored());
    return Query(numbers.isEmpty() ? sql + u" WHERE 1 = 0"_s
                                   : u"%1 WHERE %2 IN (%3)"_s.arg(sql, column, numbers.join(u',')));
}

Done readTexts(Database &database, const HandbookScope &scope, QHash<qint64, Written<AreaText>> &areas,
               QHash<qint64, Written<RuleText>> &rules)
{
    const Query areaTexts =
        among(u"SELECT area, language, title, intro, signs FROM problem_area_text"_s, u"area"_s, scope.areas);
    const Done read = database.each(areaTexts, [&](const Row &row) {
        areas[row.number("area")].texts.insert(row.text("language"), areaText(row));
    });
    if (!read)
        return read;
    const Query ruleTexts = among(
        u"SELECT rule, language, title, situation, handling, reason, example FROM rule_text"_s, u"rule"_s, scope.rules);
    return database.each(ruleTexts, [&](const Row &row) {
        rules[row.number("rule")].texts.insert(row.text("language"), ruleText(row));
    });
}

Done readBases(Database &database, const HandbookScope &scope, QHash<qint64, Written<AreaText>> &areas,
               QHash<qint64, Written<RuleText>> &rules)
{
    const Query areaBases = among(u"SELECT area, language, source, note, title, intro, signs FROM problem_area_basis"_s,
                                  u"area"_s, scope.areas);
    const Done read = database.each(areaBases, [&](const Row &row) {
        areas[row.number("area")].bases.insert(row.text("language"),
                                               {row.text("source"), areaText(row), row.text("note")});
    });
    if (!read)
        return read;
    const Query ruleBases =
        among(u"SELECT rule, language, source, note, title, situation, handling, reason, example FROM rule_basis"_s,
              u"rule"_s, scope.rules);
    return database.each(ruleBases, [&](const Row &row) {
        rules[row.number("rule")].bases.insert(row.text("language"),
                                               {row.text("source"), ruleText(row), row.text("note")});
    });
}

}

Result<HandbookParts> storedParts(Database &database, const HandbookScope &scope)
{
    const Snapshot snapshot(database);
    HandbookParts parts;
    QHash<qint64, Written<AreaText>> areas;
    QHash<qint64, Written<RuleText>> rules;
    Done read = readTexts(database, scope, areas, rules);
    if (read)
        read = readBases(database, scope, areas, rules);
    if (!read)
        return read.error();
    read = database.each(among(u"SELECT id, place FROM problem_area"_s, u"id"_s, scope.areas), [&](const Row &row) {
        const Written<AreaText> area = areas.value(row.number("id"));
        const auto id = row.id<ProblemArea>("id");
        parts.areas.insert(id, {{id, area.texts, {}, area.bases}, qsizetype(row.number("place")), std::nullopt});
    });
    if (!read)
        return read.error();
    read = database.each(
        among(u"SELECT id, area, place, value, channels, titles, sites FROM rule"_s, u"id"_s, scope.rules),
        [&](const Row &row) {
            const Written<RuleText> rule = rules.value(row.number("id"));
            const auto id = row.id<Rule>("id");
            parts.rules.insert(id,
                               {{id,
                                 serviceValue(row.text("value")),
                                 channelsOf(row.text("channels")),
                                 rule.texts,
                                 rule.bases,
                                 {linesOf(row.text("titles")), linesOf(row.text("sites"))}},
                                qsizetype(row.number("place")),
                                row.id<ProblemArea>("area")});
        });
    if (!read)
        return read.error();
    return parts;
}
