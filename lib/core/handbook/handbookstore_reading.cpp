#include "handbook/handbookstore.h"

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

Done readTexts(Database &database, QHash<qint64, Written<AreaText>> &areas, QHash<qint64, Written<RuleText>> &rules)
{
    const Query areaTexts(u"SELECT area, language, title, intro, signs FROM problem_area_text"_s);
    const Done read = database.each(areaTexts, [&](const Row &row) {
        areas[row.number("area")].texts.insert(row.text("language"), areaText(row));
    });
    if (!read)
        return read;
    const Query ruleTexts(u"SELECT rule, language, title, situation, handling, reason, example FROM rule_text"_s);
    return database.each(ruleTexts, [&](const Row &row) {
        rules[row.number("rule")].texts.insert(row.text("language"), ruleText(row));
    });
}

Done readBases(Database &database, QHash<qint64, Written<AreaText>> &areas, QHash<qint64, Written<RuleText>> &rules)
{
    const Query areaBases(u"SELECT area, language, source, note, title, intro, signs FROM problem_area_basis"_s);
    const Done read = database.each(areaBases, [&](const Row &row) {
        areas[row.number("area")].bases.insert(row.text("language"),
                                               {row.text("source"), areaText(row), row.text("note")});
    });
    if (!read)
        return read;
    const Query ruleBases(
        u"SELECT rule, language, source, note, title, situation, handling, reason, example FROM rule_basis"_s);
    return database.each(ruleBases, [&](const Row &row) {
        rules[row.number("rule")].bases.insert(row.text("language"),
                                               {row.text("source"), ruleText(row), row.text("note")});
    });
}

}

Result<Handbook> HandbookStore::load(Database &database)
{
    const Snapshot snapshot(database);
    Handbook handbook;
    QHash<qint64, Written<AreaText>> areas;
    QHash<qint64, Written<RuleText>> rules;
    QHash<qint64, qsizetype> areaPlaces;
    Done read = readTexts(database, areas, rules);
    if (read)
        read = readBases(database, areas, rules);
    if (!read)
        return read.error();
    read = database.each(Query(u"SELECT id FROM problem_area ORDER BY place, id"_s), [&](const Row &row) {
        const Written<AreaText> area = areas.value(row.number("id"));
        areaPlaces.insert(row.number("id"), handbook.areas.size());
        handbook.areas << ProblemArea{row.id<ProblemArea>("id"), area.texts, {}, area.bases};
    });
    if (!read)
        return read.error();
    read = database.each(Query(u"SELECT id, area, value, channels, titles, sites FROM rule ORDER BY area, place, id"_s),
                         [&](const Row &row) {
                             const Written<RuleText> rule = rules.value(row.number("id"));
                             handbook.areas[areaPlaces.value(row.number("area"))].rules
                                 << Rule{row.id<Rule>("id"),
                                         serviceValue(row.text("value")),
                                         channelsOf(row.text("channels")),
                                         rule.texts,
                                         rule.bases,
                                         {linesOf(row.text("titles")), linesOf(row.text("sites"))}};
                         });
    if (!read)
        return read.error();
    return handbook;
}
