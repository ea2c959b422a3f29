#include "storage/tablereader.h"

#include "storage/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int page = 200;
constexpr int tellEvery = 100; // rows

QString placeName(qsizetype place)
{
    return u":after_%1"_s.arg(place);
}

/// Asks for the rows behind the one with the key `after`, or for the first ones.
Query pageQuery(const Table &table, const QVariantList &after)
{
    QStringList columns, places;
    for (const Column &column : table.columns)
        columns << column.name;
    for (qsizetype i = 0; i < after.size(); ++i)
        places << placeName(i);
    const QString key = table.key.join(u", "_s);
    const QString behind = after.isEmpty() ? QString() : u" WHERE (%1) > (%2)"_s.arg(key, places.join(u", "_s));
    Query query(
        u"SELECT %1 FROM %2%3 ORDER BY %4 LIMIT %5"_s.arg(columns.join(u", "_s), table.name, behind, key).arg(page));
    for (qsizetype i = 0; i < after.size(); ++i)
        query.bind(placeName(i).toLatin1().constData(), after[i]);
    return query;
}

}

Result<qint64> TableReader::count(Database &database, const Table &table)
{
    return database.count(Query(u"SELECT count(*) AS n FROM %1"_s.arg(table.name)));
}

Done TableReader::each(Database &database, const Table &table, const std::function<Done(const TableRow &)> &use)
{
    QList<QByteArray> names;
    QList<qsizetype> keyPlaces;
    for (const Column &column : table.columns)
        names << column.name.toLatin1();
    for (const QString &name : table.key)
        keyPlaces << std::ranges::find(table.columns, name, &Column::name) - table.columns.begin();
    QVariantList after;
    while (true) {
        const auto rows =
            database.list(pageQuery(table, after), [&](const Row &row) { return tableRow(table, names, row); });
        if (!rows)
            return rows.error();
        for (const TableRow &row : *rows) {
            if (const Done used = use(row); !used)
                return used;
        }
        if (rows->size() < page)
            return done();
        after.clear();
        for (const qsizetype place : std::as_const(keyPlaces))
            after << rows->last()[place];
    }
}

Result<TableDigest> TableReader::digest(Database &database, const Table &table, const Progress &progress)
{
    const auto total = count(database, table);
    if (!total)
        return total.error();
    RowHash hash;
    qint64 rows = 0;
    const Done read = each(database, table, [&](const TableRow &row) -> Done {
        if (++rows % tellEvery == 0 && progress && !progress(rows, *total))
            return Error{Error::Kind::Unavailable, Said::tr("Stopped. Nothing was saved."), {}};
        hash.add(lineOf(table, row));
        return done();
    });
    if (!read)
        return read.error();
    return hash.result();
}
