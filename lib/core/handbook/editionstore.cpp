#include "handbook/editionstore.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "handbook/handbookstore.h"
#include "handbook/translation.h"
#include "ledger/ledger.h"
#include "storage/settings.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

/// Why no language can be published: which rules each one lacks.
Error nothingComplete(const Handbook &handbook)
{
    QStringList lacking;
    for (const QString &language : knownLanguages()) {
        const QStringList rules = rulesLacking(handbook, language);
        if (rules.size() < ruleCount(handbook))
            lacking << Said::tr("%1: %2").arg(nativeName(language), rules.join(u", "_s));
    }
    return {
        Error::Kind::Invalid,
        Said::tr(
            "No language has the text of every rule yet. Write or remove the rules that are missing, then publish."),
        lacking.join(u'\n')};
}

Result<Edition> composed(const Handbook &handbook, int number, const std::optional<Edition> &before, const Stamp &stamp,
                         const QHash<QString, QString> &settings, const EditionStore::Announcement &announcement)
{
    Edition edition{.number = number,
                    .supersedes = before ? before->number : 0,
                    .dated = announcement.dated,
                    .company = settings.value(u"company"_s),
                    .summary = stored(announcement.summary.trimmed()),
                    .governingLanguage = settings.value(u"governing_language"_s),
                    .languages = languagesInParity(handbook, settings.value(u"governing_language"_s), knownLanguages()),
                    .publishedAt = stamp.at,
                    .publishedBy = stamp.operatorName};
    const auto changes = changesSince(before ? &*before : nullptr, handbook);
    for (const ProblemArea &area : handbook.areas) {
        EditionArea published{area.id, area.texts, {}};
        for (const Rule &rule : area.rules) {
            const Change found = changes.value(rule.id);
            const Decision decided = announcement.decisions.value(rule.id);
            EditionRule said{rule, found, {}};
            said.rule.bases.clear();
            if (found == Change::Material) {
                said.change = decided.change;
                said.reason = stored(decided.reason.trimmed());
            }
            published.rules << said;
        }
        edition.areas << published;
    }
    if (before) {
        for (const EditionArea &area : before->areas) {
            for (const EditionRule &rule : area.rules) {
                if (!changes.contains(rule.rule.id))
                    edition.removed << rule.rule.id;
            }
        }
    }
    if (edition.languages.isEmpty())
        return nothingComplete(handbook);
    for (const QString &language : announcement.leftOut)
        edition.languages.removeAll(language);
    if (edition.languages.isEmpty())
        return Error{Error::Kind::Invalid,
                     Said::tr("Every language that has the text of all rules is left out. Leave one of them in."),
                     {}};
    if (!edition.languages.contains(edition.governingLanguage))
        edition.governingLanguage = edition.languages.first();
    return edition;
}

Edition fromRow(const Row &row)
{
    return editionFromBytes(row.blob("content")).value_or(Edition());
}

/// The content, where the columns beside it say the same.
QByteArray bytesOf(const Row &row)
{
    const QByteArray content = row.blob("content");
    const auto edition = editionFromBytes(content);
    const bool fits = edition && edition->id == row.id<Edition>("id") && edition->number == row.number("number")
        && edition->dated.toString(Qt::ISODate) == row.text("dated")
        && utcText(edition->publishedAt) == row.text("published_at")
        && edition->publishedAt.offsetFromUtc() == row.number("utc_offset")
        && edition->publishedBy == row.text("published_by") && row.blob("digest") == sha256(content);
    return fits ? content : QByteArray();
}

Error unknownEdition(const QString &number)
{
    return {Error::Kind::NotFound, Said::tr("There is no edition %1.").arg(number), {}};
}

}

Result<Edition> EditionStore::compose(Database &database, const Stamp &stamp, const Announcement &announcement)
{
    const auto handbook = HandbookStore::load(database);
    if (!handbook)
        return handbook.error();
    if (ruleCount(*handbook) == 0)
        return Error{
            Error::Kind::Invalid, Said::tr("The handbook has no rules yet. Write or import some, then publish."), {}};
    if (!announcement.dated.isValid())
        return Error{Error::Kind::Invalid, Said::tr("Give the edition a date."), {}};
    const auto last = newest(database);
    if (!last)
        return last.error();
    const auto before = newestStanding(database);
    if (!before)
        return before.error();
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    return composed(*handbook, *last ? (*last)->number + 1 : 1, *before, stamp, *settings, announcement);
}

Result<Edition> EditionStore::publish(Transaction &transaction, const Announcement &announcement)
{
    const auto edition = compose(transaction.database(), transaction.stamp(), announcement);
    if (!edition)
        return edition.error();
    const QByteArray content = canonicalBytes(*edition);
    Query insert(u"INSERT INTO edition (id, number, dated, published_at, utc_offset, published_by, content, digest) "
                 "VALUES (:id, :number, :dated, :at, :offset, :by, :content, :digest)"_s);
    insert.bind(":id", edition->id)
        .bind(":number", edition->number)
        .bind(":dated", edition->dated)
        .bind(":at", utcText(edition->publishedAt))
        .bind(":offset", edition->publishedAt.offsetFromUtc())
        .bind(":by", edition->publishedBy)
        .bind(":content", content)
        .bind(":digest", digest(*edition));
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    if (const Done entered = Ledger::append(transaction, u"edition"_s, edition->id.stored(), content); !entered)
        return entered.error();
    return *editionFromBytes(content);
}

Result<QList<Edition>> EditionStore::all(Database &database)
{
    return database.list(Query(u"SELECT content FROM edition ORDER BY number DESC"_s), fromRow);
}

Result<std::optional<Edition>> EditionStore::newest(Database &database)
{
    return database.first(Query(u"SELECT content FROM edition ORDER BY number DESC LIMIT 1"_s), fromRow);
}

Result<std::optional<Edition>> EditionStore::newestStanding(Database &database)
{
    return database.first(Query(u"SELECT content FROM edition WHERE id NOT IN (SELECT edition FROM edition_withdrawal) "
                                "ORDER BY number DESC LIMIT 1"_s),
                          fromRow);
}

Result<Edition> EditionStore::numbered(Database &database, int number)
{
    Query query(u"SELECT content FROM edition WHERE number = :number"_s);
    const auto found = database.first(query.bind(":number", number), fromRow);
    if (!found)
        return found.error();
    if (!*found)
        return unknownEdition(QString::number(number));
    return **found;
}

Result<Edition> EditionStore::load(Database &database, Id<Edition> id)
{
    Query query(u"SELECT content FROM edition WHERE id = :id"_s);
    const auto found = database.first(query.bind(":id", id), fromRow);
    if (!found)
        return found.error();
    if (!*found)
        return unknownEdition(QString::number(id.stored()));
    return **found;
}

Ledger::Kind EditionStore::kind()
{
    return {.name = u"edition"_s,
            .table = u"edition"_s,
            .at = u"published_at"_s,
            .columns = {u"id"_s, u"number"_s, u"dated"_s, u"published_at"_s, u"utc_offset"_s, u"published_by"_s,
                        u"content"_s, u"digest"_s},
            .bytes = bytesOf,
            .words = [](const Row &row) { return Said::tr("edition %1").arg(row.number("number")); }};
}
