#include "handbook/handbookstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "handbook/handbookparts.h"
#include "handbook/translation.h"
#include "storage/database.h"
#include "storage/settings.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

QString joined(const QList<Channel> &channels)
{
    QStringList words;
    for (const Channel channel : channels)
        words << word(channel);
    return words.join(u' ');
}

QString lines(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << stored(name).simplified();
    return all.join(u'\n');
}

Result<QString> whoChanged(Database &database, const QString &table, qint64 id)
{
    Query query(u"SELECT changed_by FROM (SELECT id, changed_by, 0 AS is_gone FROM %1 "
                "UNION ALL SELECT id, changed_by, 1 AS is_gone FROM handbook_removal) c "
                "WHERE id = :id ORDER BY is_gone"_s.arg(table));
    const auto who = database.first(query.bind(":id", id), [](const Row &row) { return row.text("changed_by"); });
    if (!who)
        return who.error();
    return who->value_or(QString());
}

/// Refuses where what is stored now is no longer what the caller had loaded.
template <typename Content>
Done checkUnchanged(Database &database, const QString &table, Id<Content> id,
                    const QMap<Id<Content>, Placed<Content>> &now, const QMap<Id<Content>, Placed<Content>> &before)
{
    const bool isThere = now.contains(id), wasThere = before.contains(id);
    if (isThere == wasThere && (!isThere || now[id].content == before[id].content))
        return done();
    const auto who = whoChanged(database, table, id.stored());
    if (!who)
        return who.error();
    const QString sentence = isThere
        ? Said::tr("%1 changed this text while you were editing. Look at the change, then save again.")
        : Said::tr("%1 removed this text while you were editing.");
    return Error{Error::Kind::Conflict, sentence.arg(isolated(*who)), {}};
}

/// Whether `after` stands where it stood, and is the same but for its texts, which somebody translated.
template <typename Content>
bool differsInTextsOnly(Placed<Content> before, const Placed<Content> &after)
{
    before.content.texts = after.content.texts;
    before.content.bases = after.content.bases;
    return before == after;
}

/// Somebody who may only translate may not write the whole row.
Done noteTranslation(Transaction &transaction, const QString &table, qint64 id)
{
    Query query(u"UPDATE %1 SET changed_by = :by, changed_at = :at WHERE id = :id"_s.arg(table));
    query.bind(":id", id).bind(":by", transaction.stamp().operatorName).bind(":at", utcText(transaction.stamp().at));
    if (const auto saved = transaction.run(query); !saved)
        return saved.error();
    return done();
}

/// Saves the languages whose text differs, each anew, and leaves the others alone.
template <typename Text, typename Insert>
Done saveTexts(Transaction &transaction, const char *clear, qint64 id, const QMap<QString, Text> &before,
               const QMap<QString, Text> &after, Insert insert)
{
    QStringList languages = before.keys() + after.keys();
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages)) {
        if (before.contains(language) == after.contains(language) && before.value(language) == after.value(language))
            continue;
        Query remove{QLatin1StringView(clear)};
        if (const auto cleared = transaction.run(remove.bind(":id", id).bind(":language", language)); !cleared)
            return cleared.error();
        if (!after.contains(language))
            continue;
        Query add = insert(after[language]);
        if (const auto saved = transaction.run(add.bind(":id", id).bind(":language", language)); !saved)
            return saved.error();
    }
    return done();
}

Query bound(Query query, const AreaText &text)
{
    return query.bind(":title", stored(text.title))
        .bind(":intro", stored(text.intro))
        .bind(":signs", stored(text.signs));
}

Query bound(Query query, const RuleText &text)
{
    return query.bind(":title", stored(text.title))
        .bind(":situation", stored(text.situation))
        .bind(":handling", stored(text.handling))
        .bind(":reason", stored(text.reason))
        .bind(":example", stored(text.example));
}

Done saveArea(Transaction &transaction, const std::optional<Placed<ProblemArea>> &before,
              const Placed<ProblemArea> &area)
{
    const qint64 id = area.content.id.stored();
    Done saved = done();
    if (before && differsInTextsOnly(*before, area)) {
        saved = noteTranslation(transaction, u"problem_area"_s, id);
    } else {
        Query query(u"INSERT INTO problem_area (id, place, changed_by, changed_at) VALUES (:id, :place, :by, :at) "
                    "ON CONFLICT (id) DO UPDATE SET place = excluded.place, changed_by = excluded.changed_by, "
                    "changed_at = excluded.changed_at"_s);
        query.bind(":id", id)
            .bind(":place", area.place)
            .bind(":by", transaction.stamp().operatorName)
            .bind(":at", utcText(transaction.stamp().at));
        if (const auto run = transaction.run(query); !run)
            saved = run.error();
    }
    if (!saved)
        return saved;
    saved = saveTexts(transaction, "DELETE FROM problem_area_text WHERE area = :id AND language = :language", id,
                      before ? before->content.texts : decltype(area.content.texts)(), area.content.texts,
                      [](const AreaText &text) {
                          return bound(Query(u"INSERT INTO problem_area_text (area, language, title, intro, signs) "
                                             "VALUES (:id, :language, :title, :intro, :signs)"_s),
                                       text);
                      });
    if (!saved)
        return saved;
    return saveTexts(transaction, "DELETE FROM problem_area_basis WHERE area = :id AND language = :language", id,
                     before ? before->content.bases : decltype(area.content.bases)(), area.content.bases,
                     [](const Basis<AreaText> &basis) {
                         return bound(Query(u"INSERT INTO problem_area_basis (area, language, source, note, title, "
                                            "intro, signs) VALUES (:id, :language, :source, :note, :title, :intro, "
                                            ":signs)"_s)
                                          .bind(":source", basis.language)
                                          .bind(":note", stored(basis.note)),
                                      basis.text);
                     });
}

Done saveRow(Transaction &transaction, const Placed<Rule> &placed)
{
    const Rule &rule = placed.content;
    Query query(
        u"INSERT INTO rule (id, area, place, value, channels, titles, sites, changed_by, changed_at) "
        "VALUES (:id, :area, :place, :value, :channels, :titles, :sites, :by, :at) ON CONFLICT (id) DO UPDATE "
        "SET area = excluded.area, place = excluded.place, value = excluded.value, "
        "channels = excluded.channels, titles = excluded.titles, sites = excluded.sites, changed_by = excluded.changed_by, changed_at = excluded.changed_at"_s);
    query.bind(":id", rule.id)
        .bind(":area", *placed.area)
        .bind(":place", placed.place)
        .bind(":value", rule.value ? word(*rule.value) : u""_s)
        .bind(":channels", joined(rule.channels))
        .bind(":titles", lines(rule.audience.titles))
        .bind(":sites", lines(rule.audience.sites))
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    if (const auto saved = transaction.run(query); !saved)
        return saved.error();
    return done();
}

Done saveRule(Transaction &transaction, const std::optional<Placed<Rule>> &before, const Placed<Rule> &placed)
{
    const qint64 id = placed.content.id.stored();
    Done saved = before && differsInTextsOnly(*before, placed) ? noteTranslation(transaction, u"rule"_s, id)
                                                               : saveRow(transaction, placed);
    if (!saved)
        return saved;
    saved = saveTexts(transaction, "DELETE FROM rule_text WHERE rule = :id AND language = :language", id,
                      before ? before->content.texts : decltype(placed.content.texts)(), placed.content.texts,
                      [](const RuleText &text) {
                          return bound(Query(u"INSERT INTO rule_text (rule, language, title, situation, handling, "
                                             "reason, example) VALUES (:id, :language, :title, :situation, :handling, "
                                             ":reason, :example)"_s),
                                       text);
                      });
    if (!saved)
        return saved;
    return saveTexts(transaction, "DELETE FROM rule_basis WHERE rule = :id AND language = :language", id,
                     before ? before->content.bases : decltype(placed.content.bases)(), placed.content.bases,
                     [](const Basis<RuleText> &basis) {
                         return bound(Query(u"INSERT INTO rule_basis (rule, language, source, note, title, situation, "
                                            "handling, reason, example) VALUES (:id, :language, :source, :note, "
                                            ":title, :situation, :handling, :reason, :example)"_s)
                                          .bind(":source", basis.language)
                                          .bind(":note", stored(basis.note)),
                                      basis.text);
                     });
}

/// What has to be added, changed or removed.
template <typename Content>
QList<Id<Content>> touched(const QMap<Id<Content>, Placed<Content>> &before,
                           const QMap<Id<Content>, Placed<Content>> &after)
{
    QList<Id<Content>> ids;
    for (const auto &[id, placed] : after.asKeyValueRange()) {
        const auto was = before.constFind(id);
        if (was == before.cend() || *was != placed)
            ids << id;
    }
    for (const auto &[id, placed] : before.asKeyValueRange()) {
        if (!after.contains(id))
            ids << id;
    }
    return ids;
}

/// Saves what is `touched` between `before` and `after` of one table and leaves removals for later, so that a rule can
/// leave an area before the area goes.
template <typename Content, typename Save>
Done saveChanged(Transaction &transaction, const QString &table, const QList<Id<Content>> &touched,
                 const QMap<Id<Content>, Placed<Content>> &now, const QMap<Id<Content>, Placed<Content>> &before,
                 const QMap<Id<Content>, Placed<Content>> &after, Save save)
{
    for (const Id<Content> &id : touched) {
        const auto placed = after.find(id);
        if (placed == after.end())
            continue;
        if (const Done same = checkUnchanged(transaction.database(), table, id, now, before); !same)
            return same;
        const auto stands = now.find(id);
        if (const Done saved = save(transaction, stands == now.end() ? std::nullopt : std::optional(*stands), *placed);
            !saved)
            return saved;
    }
    return done();
}

Done remove(Transaction &transaction, const QString &table, qint64 id)
{
    Query query(u"DELETE FROM %1 WHERE id = :id"_s.arg(table));
    if (const auto removed = transaction.run(query.bind(":id", id)); !removed)
        return removed.error();
    Query note(u"INSERT INTO handbook_removal (id, changed_by, changed_at) VALUES (:id, :by, :at) ON CONFLICT (id) "
               "DO UPDATE SET changed_by = excluded.changed_by, changed_at = excluded.changed_at"_s);
    note.bind(":id", id).bind(":by", transaction.stamp().operatorName).bind(":at", utcText(transaction.stamp().at));
    if (const auto noted = transaction.run(note); !noted)
        return noted.error();
    return done();
}

template <typename Content>
Done removeMissing(Transaction &transaction, const QString &table, const QList<Id<Content>> &touched,
                   const QMap<Id<Content>, Placed<Content>> &now, const QMap<Id<Content>, Placed<Content>> &before,
                   const QMap<Id<Content>, Placed<Content>> &after)
{
    for (const Id<Content> &id : touched) {
        if (after.contains(id))
            continue;
        if (const Done same = checkUnchanged(transaction.database(), table, id, now, before); !same)
            return same;
        if (const Done removed = remove(transaction, table, id.stored()); !removed)
            return removed;
    }
    return done();
}

}

Result<Handbook> HandbookStore::load(Database &database)
{
    const auto parts = storedParts(database);
    if (!parts)
        return parts.error();
    return handbookOf(*parts);
}

Done HandbookStore::save(Transaction &transaction, const Handbook &before, const Handbook &after)
{
    const auto governing = Settings::load(transaction.database());
    if (!governing)
        return governing.error();
    const Handbook based = withBases(before, after, governing->value(u"governing_language"_s));
    const HandbookParts from = partsOf(before), to = partsOf(based);
    const auto areas = touched(from.areas, to.areas);
    const auto rules = touched(from.rules, to.rules);
    const auto now = storedParts(transaction.database(), {areas, rules});
    if (!now)
        return now.error();
    Done saved = saveChanged(transaction, u"problem_area"_s, areas, now->areas, from.areas, to.areas, saveArea);
    if (saved)
        saved = saveChanged(transaction, u"rule"_s, rules, now->rules, from.rules, to.rules, saveRule);
    if (saved)
        saved = removeMissing(transaction, u"rule"_s, rules, now->rules, from.rules, to.rules);
    if (saved)
        saved = removeMissing(transaction, u"problem_area"_s, areas, now->areas, from.areas, to.areas);
    return saved;
}

Result<QString> HandbookStore::changedBy(Database &database, Id<Rule> rule)
{
    return whoChanged(database, u"rule"_s, rule.stored());
}

Result<QString> HandbookStore::changedBy(Database &database, Id<ProblemArea> area)
{
    return whoChanged(database, u"problem_area"_s, area.stored());
}
