#pragma once

#include "base/result.h"
#include "people/person.h"
#include "people/site.h"

#include <QHash>
#include <QList>

class Database;
class Query;
class Row;
class Transaction;

/// People and sites in a workspace. Reading takes the database; writing takes a transaction, so that nothing is saved
/// outside one.
namespace PeopleStore {

struct Filter {
    QString text; ///< matched against name, number, title, site, e-mail and phone, however accented
    std::optional<Id<Site>> site;
    std::optional<QDate> employedOn; ///< leaves out who was not employed that day
    std::optional<QDate> notLeftBy; ///< leaves out those whose last day was that day or before: the archived
};

/// Where a page of a list begins: after this person.
struct After {
    QString sortKey;
    std::optional<Id<Person>> person;
};

/// At most `count` people sorted by name, after `after`.
Result<QList<Person>> find(Database &database, const Filter &filter, const After &after = {}, int count = 200);
After after(const Person &person);

/// Adds `filter` and `after` to a query over `person p`, for lists of people that other rooms make; `columns` are those
/// that `fromRow` reads.
void narrow(Query &query, const Filter &filter);
void follow(Query &query, const After &after);
QString columns();
Person fromRow(const Row &row);

/// How many people `filter` finds.
Result<qint64> count(Database &database, const Filter &filter);

Result<Person> load(Database &database, Id<Person> id);

/// The person with the employee number `number`, or a sentence that there is none.
Result<Person> withNumber(Database &database, const QString &number);

/// The people on file who have one of `numbers`, by `numberKey`.
Result<QHash<QString, Person>> withNumbers(Database &database, const QStringList &numbers);

/// Conflict: the number is another's.
Done add(Transaction &transaction, const Person &person);

/// Adds many people as quickly as one statement for each allows. Conflict: one of the numbers is another's.
Done addAll(Transaction &transaction, const QList<Person> &people);

/// Conflict: the number is another's, or somebody changed the person since `before` was loaded.
Done change(Transaction &transaction, const Person &before, const Person &after);

/// All sites, sorted by name.
Result<QList<Site>> sites(Database &database);

/// Every job title that somebody has, sorted.
Result<QStringList> titles(Database &database);

/// The site called `name`, made where there is none yet.
Result<Site> siteNamed(Transaction &transaction, const QString &name);

}
