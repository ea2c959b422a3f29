#include "people/peoplestore.h"

#include "base/dates.h"
#include "base/text.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString personSortKey(const Person &person)
{
    return sortKey(person.name);
}

Query &bindPerson(Query &query, const Person &person, const QString &by, const QString &at)
{
    const QString number = stored(person.number), name = stored(person.name), title = stored(person.title);
    const QStringList searched{number, name, title, person.email, person.phone};
    return query.bind(":id", person.id)
        .bind(":number", number)
        .bind(":number_key", numberKey(number))
        .bind(":name", name)
        .bind(":title", title)
        .bind(":site", person.site)
        .bind(":email", stored(person.email))
        .bind(":phone", stored(person.phone))
        .bind(":language", person.language)
        .bind(":hired", person.hired)
        .bind(":left_on", person.left)
        .bind(":search_key", searchKey(searched.join(u' ')))
        .bind(":sort_key", personSortKey(person))
        .bind(":changed_by", by)
        .bind(":changed_at", at);
}

Result<std::optional<Person>> holderOf(Database &database, const QString &number)
{
    Query query(u"SELECT %1 FROM person p WHERE number_key = :key"_s.arg(PeopleStore::columns()));
    return database.first(query.bind(":key", numberKey(number)), PeopleStore::fromRow);
}

Error numberTaken(const Person &holder)
{
    return {
        Error::Kind::Conflict,
        Said::tr("The employee number %1 belongs to %2 already.").arg(isolated(holder.number), isolated(holder.name)),
        {}};
}

/// The index on numbers is what asks for an earlier holder: PostgreSQL would let nothing be asked after an error.
Done insert(Transaction &transaction, const Person &person, const QString &at)
{
    static const QString sql =
        u"INSERT INTO main.person (id, number, number_key, name, title, site, email, phone, language, hired, left_on, "
        "search_key, sort_key, changed_by, changed_at) VALUES (:id, :number, :number_key, :name, :title, :site, "
        ":email, :phone, :language, :hired, :left_on, :search_key, :sort_key, :changed_by, :changed_at) "
        "ON CONFLICT (number_key) DO NOTHING"_s;
    Query query(sql);
    const auto saved = transaction.run(bindPerson(query, person, transaction.stamp().operatorName, at));
    if (!saved)
        return saved.error();
    if (*saved == 1)
        return done();
    const auto holder = holderOf(transaction.database(), person.number);
    if (!holder)
        return holder.error();
    return numberTaken(holder->value_or(person));
}

/// How many values one statement asks for.
constexpr qsizetype batch = 500;

Done checkSavable(Database &database, const Person &person)
{
    if (const QStringList found = problems(person); !found.isEmpty())
        return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
    const auto holder = holderOf(database, person.number);
    if (!holder)
        return holder.error();
    if (*holder && (*holder)->id != person.id)
        return numberTaken(**holder);
    return done();
}

}

QString PeopleStore::columns()
{
    return u"p.id, p.number, p.name, p.title, p.site, p.email, p.phone, p.language, p.hired, p.left_on"_s;
}

Person PeopleStore::fromRow(const Row &row)
{
    return {.id = row.id<Person>("id"),
            .number = row.text("number"),
            .name = row.text("name"),
            .title = row.text("title"),
            .site = row.optionalId<Site>("site"),
            .email = row.text("email"),
            .phone = row.text("phone"),
            .language = row.text("language"),
            .hired = row.date("hired"),
            .left = row.optionalDate("left_on")};
}

void PeopleStore::narrow(Query &query, const Filter &filter)
{
    if (filter.site)
        query.also("p.site = :site", ":site", *filter.site);
    if (filter.employedOn)
        query.also("(p.hired IS NULL OR p.hired <= :day) AND (p.left_on IS NULL OR p.left_on >= :day)", ":day",
                   *filter.employedOn);
    if (filter.notLeftBy)
        query.also("(p.left_on IS NULL OR p.left_on > :left_by)", ":left_by", *filter.notLeftBy);
    int count = 0;
    for (const QString &word : searchKey(filter.text).split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray name = ":word" + QByteArray::number(++count);
        const QByteArray condition = "(p.search_key LIKE " + name
            + " ESCAPE '\\' OR p.site IN "
              "(SELECT id FROM site WHERE name_key LIKE "
            + name + " ESCAPE '\\'))";
        query.also(condition.constData(), name.constData(), likePattern(word));
    }
}

void PeopleStore::follow(Query &query, const After &after)
{
    if (!after.person)
        return;
    query.also("(p.sort_key, p.id) > (:after_key, :after_id)", ":after_key", after.sortKey);
    query.bind(":after_id", *after.person);
}

Result<QList<Person>> PeopleStore::find(Database &database, const Filter &filter, const After &after, int count)
{
    Query query(u"SELECT %1 FROM person p"_s.arg(columns()));
    narrow(query, filter);
    follow(query, after);
    query.end("ORDER BY p.sort_key, p.id LIMIT :count").bind(":count", count);
    return database.list(query, fromRow);
}

PeopleStore::After PeopleStore::after(const Person &person)
{
    return {personSortKey(person), person.id};
}

Result<qint64> PeopleStore::count(Database &database, const Filter &filter)
{
    Query query(u"SELECT count(*) AS n FROM person p"_s);
    narrow(query, filter);
    return database.count(query);
}

Result<Person> PeopleStore::load(Database &database, Id<Person> id)
{
    Query query(u"SELECT %1 FROM person p WHERE id = :id"_s.arg(columns()));
    const auto found = database.first(query.bind(":id", id), fromRow);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, Said::tr("This person is no longer on file."), {}};
    return **found;
}

Result<Person> PeopleStore::withNumber(Database &database, const QString &number)
{
    const auto found = holderOf(database, number);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, Said::tr("Nobody has the employee number %1.").arg(isolated(number)), {}};
    return **found;
}

Result<QHash<QString, Person>> PeopleStore::withNumbers(Database &database, const QStringList &numbers)
{
    QHash<QString, Person> found;
    for (qsizetype begin = 0; begin < numbers.size(); begin += batch) {
        const QStringList some = numbers.mid(begin, batch);
        QStringList places;
        for (qsizetype i = 0; i < some.size(); ++i)
            places << u":k%1"_s.arg(i);
        Query query(u"SELECT %1 FROM person p WHERE number_key IN (%2)"_s.arg(columns(), places.join(u',')));
        for (qsizetype i = 0; i < some.size(); ++i)
            query.bind(places[i].toLatin1().constData(), numberKey(some[i]));
        const Done read = database.each(query, [&](const Row &row) {
            const Person person = fromRow(row);
            found.insert(numberKey(person.number), person);
        });
        if (!read)
            return read.error();
    }
    return found;
}

Done PeopleStore::add(Transaction &transaction, const Person &person)
{
    if (const Done savable = checkSavable(transaction.database(), person); !savable)
        return savable;
    return insert(transaction, person, utcText(transaction.stamp().at));
}

Done PeopleStore::addAll(Transaction &transaction, const QList<Person> &people)
{
    const QString at = utcText(transaction.stamp().at);
    for (const Person &person : people) {
        if (const QStringList found = problems(person); !found.isEmpty())
            return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
        if (const Done saved = insert(transaction, person, at); !saved)
            return saved;
    }
    return done();
}

Done PeopleStore::change(Transaction &transaction, const Person &before, const Person &after)
{
    Database &database = transaction.database();
    const auto now = load(database, before.id);
    if (!now)
        return now.error();
    if (*now != before) {
        Query query(u"SELECT changed_by FROM person WHERE id = :id"_s);
        const auto who =
            database.first(query.bind(":id", before.id), [](const Row &row) { return row.text("changed_by"); });
        return Error{Error::Kind::Conflict,
                     Said::tr("%1 changed %2 while you were editing. Look at the change, then save again.")
                         .arg(isolated(who && *who ? **who : QString()), isolated(before.name)),
                     {}};
    }
    if (const Done savable = checkSavable(database, after); !savable)
        return savable;
    Query update(u"UPDATE main.person SET number = :number, number_key = :number_key, name = :name, title = :title, "
                 u"site = :site, "
                 "email = :email, phone = :phone, language = :language, hired = :hired, left_on = :left_on, "
                 "search_key = :search_key, sort_key = :sort_key, changed_by = :changed_by, changed_at = :changed_at "
                 "WHERE id = :id"_s);
    const auto saved =
        transaction.run(bindPerson(update, after, transaction.stamp().operatorName, utcText(transaction.stamp().at)));
    if (!saved)
        return saved.error();
    return done();
}

Result<QList<Site>> PeopleStore::sites(Database &database)
{
    return database.list(Query(u"SELECT id, name FROM site ORDER BY sort_key, id"_s), [](const Row &row) {
        return Site{row.id<Site>("id"), row.text("name")};
    });
}

Result<QStringList> PeopleStore::titles(Database &database)
{
    return database.list(Query(u"SELECT DISTINCT title FROM person WHERE title <> '' ORDER BY title"_s),
                         [](const Row &row) { return row.text("title"); });
}

Result<Site> PeopleStore::siteNamed(Transaction &transaction, const QString &name)
{
    Query query(u"SELECT id, name FROM site WHERE name_key = :key"_s);
    const auto found = transaction.database().first(query.bind(":key", searchKey(name)), [](const Row &row) {
        return Site{row.id<Site>("id"), row.text("name")};
    });
    if (!found)
        return found.error();
    if (*found)
        return **found;
    const Site site{.name = stored(name.trimmed())};
    Query insert(u"INSERT INTO main.site (id, name, name_key, sort_key) VALUES (:id, :name, :key, :sort)"_s);
    insert.bind(":id", site.id).bind(":name", site.name).bind(":key", searchKey(name)).bind(":sort", sortKey(name));
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return site;
}
