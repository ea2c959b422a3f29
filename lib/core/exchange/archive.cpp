#include "exchange/archive.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "exchange/archivelines.h"
#include "storage/migrations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr int tellEvery = 100; // rows

Error stopped()
{
    return {Error::Kind::Unavailable, Said::tr("Stopped. No archive was made."), {}};
}

bool isKey(const Table &table, const TableRow &row)
{
    return table.name == "setting"_L1 && row.contains(u"ledger_secret_key"_s);
}

class Writing {
public:
    Writing(Database &database, WholeFile &file, bool withKeys, qint64 total, const Progress &progress)
        : m_database(database),
          m_file(file),
          m_withKeys(withKeys),
          m_total(total),
          m_progress(progress)
    {
    }

    Result<TableDigest> add(const Table &table)
    {
        RowHash hash;
        const Done written = TableReader::each(m_database, table, [&](const TableRow &row) -> Done {
            if (++m_rows % tellEvery == 0 && m_progress && !m_progress(m_rows, m_total))
                return stopped();
            if (!m_withKeys && isKey(table, row))
                return done();
            const QByteArray line = lineOf(table, row);
            hash.add(line);
            return m_file.write(line);
        });
        if (!written)
            return written.error();
        return hash.result();
    }

private:
    Database &m_database;
    WholeFile &m_file;
    bool m_withKeys;
    qint64 m_total;
    const Progress &m_progress;
    qint64 m_rows = 0;
};

Result<qint64> countAll(Database &database, const QList<Table> &tables)
{
    qint64 all = 0;
    for (const Table &table : tables) {
        const auto rows = TableReader::count(database, table);
        if (!rows)
            return rows.error();
        all += *rows;
    }
    return all;
}

}

qint64 Archive::rowCount(const Contents &contents)
{
    qint64 rows = 0;
    for (const TableDigest &digest : contents)
        rows += digest.rows;
    return rows;
}

QByteArray Archive::firstLine(const Header &header)
{
    return canonicalJson({{u"format"_s, formatName},
                          {u"version"_s, formatVersion},
                          {u"schema"_s, header.schema},
                          {u"program"_s, header.program},
                          {u"madeAt"_s, utcText(header.madeAt)},
                          {u"ledger"_s, header.origin},
                          {u"sound"_s, header.isSound},
                          {u"keys"_s, header.hasKeys}})
        + '\n';
}

QByteArray Archive::lastLine(const Contents &contents)
{
    QJsonObject tables;
    for (const auto &[name, digest] : contents.asKeyValueRange())
        tables.insert(name,
                      QJsonObject{{u"rows"_s, QString::number(digest.rows)},
                                  {u"sha256"_s, QString::fromLatin1(digest.sha256.toHex())}});
    return canonicalJson({{u"rows"_s, QString::number(rowCount(contents))}, {u"tables"_s, tables}}) + '\n';
}

Result<Archive::Contents> Archive::write(Database &database, const QString &path, const Header &header,
                                         const Choices &choices, const Progress &progress)
{
    const QList<Table> tables = Tables::at(header.schema);
    const auto total = countAll(database, tables);
    if (!total)
        return total.error();
    WholeFile file(path, choices.present);
    if (const Done opened = file.open(); !opened)
        return opened.error();
    if (const Done written = file.write(firstLine(header)); !written)
        return written.error();
    Writing writing(database, file, choices.withKeys, *total, progress);
    Contents contents;
    for (const Table &table : tables) {
        const auto added = writing.add(table);
        if (!added)
            return added.error();
        contents.insert(table.name, *added);
    }
    if (const Done written = file.write(lastLine(contents)); !written)
        return written.error();
    if (progress && !progress(*total, *total))
        return stopped();
    if (const Done committed = file.commit(); !committed)
        return committed.error();
    return contents;
}
