#include "base/dates.h"
#include "base/stretch.h"
#include "base/text.h"
#include "exchange/archivelines.h"
#include "storage/migrations.h"
#include "storage/tablewriter.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr qint64 longestLine = 1 << 27; // an image of 70 MB and more than any record has
constexpr int tellEvery = 100; // lines

QString shown(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

Error noArchive(const QString &path, const QString &detail = {})
{
    return {Error::Kind::Damaged, Said::tr("“%1” is not a Countersign archive.").arg(shown(path)), detail};
}

Error isNewer(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
            Said::tr("“%1” was written by a newer version of Countersign. Install that version to open it.")
                .arg(shown(path)),
            detail};
}

Error stopped()
{
    return {Error::Kind::Unavailable, Said::tr("Stopped. No workspace was made."), {}};
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// The file line by line, none of them longer than memory allows.
class Lines {
public:
    explicit Lines(const QString &path)
        : m_file(path)
    {
    }

    Done open()
    {
        if (m_file.open(QIODevice::ReadOnly))
            return done();
        if (!m_file.exists())
            return Error{Error::Kind::NotFound, Said::tr("There is no file “%1”.").arg(shown(m_file.fileName())), {}};
        return Error{Error::Kind::Denied,
                     Said::tr("You may not read “%1”. Ask its owner for the right to.").arg(shown(m_file.fileName())),
                     m_file.errorString()};
    }

    /// The next line with its end; empty behind the last.
    QByteArray next()
    {
        ++m_number;
        // Asked for a line of that length, Qt makes room for it first, each time.
        QByteArray line;
        char part[1 << 14];
        while (line.size() < longestLine && !line.endsWith('\n')) {
            const qint64 read = m_file.readLine(part, sizeof part);
            if (read <= 0)
                break;
            line.append(part, read);
        }
        return line;
    }

    bool isAtEnd() const { return m_file.atEnd(); }
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }
    QString path() const { return m_file.fileName(); }

    Error damaged(const QString &detail = {}) const
    {
        if (m_file.error() != QFile::NoError)
            return {Error::Kind::Unavailable,
                    Said::tr("“%1” could not be read. Check the disk or the network folder, then try again.")
                        .arg(shown(path())),
                    m_file.errorString()};
        return {Error::Kind::Damaged,
                Said::tr("“%1” is damaged at line %2. Take another copy of it.").arg(shown(path())).arg(m_number),
                detail};
    }

    Error notWhole() const
    {
        return {Error::Kind::Damaged,
                Said::tr("“%1” is not whole: its end is missing. Take another copy of it.").arg(shown(path())),
                {}};
    }

    Error contradicts(const QString &detail) const
    {
        return {Error::Kind::Damaged,
                Said::tr("“%1” is damaged: something in it was changed. Take another copy of it.").arg(shown(path())),
                detail};
    }

private:
    QFile m_file;
    qint64 m_number = 0;
};

/// Puts the rows where they belong, table by table, and takes their digests.
class Filling {
public:
    Filling(Transaction &transaction, const QList<Table> &tables, const Lines &lines)
        : m_transaction(transaction),
          m_tables(tables),
          m_lines(lines)
    {
    }

    Done add(const QByteArray &line, const QJsonObject &object)
    {
        const QString name = object["table"_L1].toString();
        while (!m_writer || m_tables[m_at].name != name) {
            if (const Done moved = goOn(); !moved)
                return moved;
            if (!m_writer)
                return m_lines.damaged(u"There is no table “%1” here."_s.arg(name));
        }
        const auto row = tableRow(m_tables[m_at], object["row"_L1].toObject());
        if (!row)
            return m_lines.damaged(u"This is no row of the table “%1”."_s.arg(name));
        m_hash->add(line);
        return judged(m_writer->add(*row));
    }

    /// What arrived, once no more rows come.
    Result<Archive::Contents> finish()
    {
        do {
            if (const Done moved = goOn(); !moved)
                return moved.error();
        } while (m_writer);
        return m_contents;
    }

private:
    /// A row that the tables don't take is the archive's fault.
    Done judged(const Done &written) const
    {
        return !written && written.error().kind == Error::Kind::Damaged ? m_lines.damaged(written.error().detail)
                                                                        : written;
    }

    /// Finishes the table that is being filled and begins the next, where there is one.
    Done goOn()
    {
        if (m_writer) {
            if (const Done finished = judged(m_writer->finish()); !finished)
                return finished;
            m_contents.insert(m_tables[m_at].name, m_hash->result());
        }
        m_writer.reset();
        if (++m_at < m_tables.size()) {
            m_writer.emplace(m_transaction, m_tables[m_at]);
            m_hash.emplace();
        }
        return done();
    }

    Transaction &m_transaction;
    const QList<Table> &m_tables;
    const Lines &m_lines;
    qsizetype m_at = -1;
    std::optional<TableWriter> m_writer;
    std::optional<RowHash> m_hash;
    Archive::Contents m_contents;
};

Result<Archive::Header> readHeader(Lines &lines)
{
    const QByteArray line = lines.next();
    const QJsonObject object = objectOf(line);
    if (object["format"_L1].toString() != Archive::formatName)
        return noArchive(lines.path());
    const int version = object["version"_L1].toInt(), schema = object["schema"_L1].toInt();
    if (version > Archive::formatVersion || schema > Migrations::newest())
        return isNewer(lines.path(), u"format %1, schema %2"_s.arg(version).arg(schema));
    const Archive::Header header{.schema = schema,
                                 .program = object["program"_L1].toString(),
                                 .madeAt = fromUtcText(object["madeAt"_L1].toString()),
                                 .origin = object["ledger"_L1].toString(),
                                 .isSound = object["sound"_L1].toBool(),
                                 .hasKeys = object["keys"_L1].toBool()};
    if (version < 1 || schema < 1 || Archive::firstLine(header) != line)
        return lines.damaged();
    return header;
}

Result<Archive::Contents> fillFrom(Lines &lines, Transaction &transaction, const QList<Table> &tables,
                                   const Progress &progress)
{
    Filling filling(transaction, tables, lines);
    QByteArray line;
    for (qint64 count = 1;; ++count) {
        line = lines.next();
        const QJsonObject object = objectOf(line);
        if (!line.endsWith('\n') && lines.isAtEnd())
            return lines.notWhole();
        if (object.size() != 2)
            return lines.damaged();
        if (!object.contains("table"_L1))
            break;
        if (const Done added = filling.add(line, object); !added)
            return added.error();
        if (count % tellEvery == 0 && progress && !progress(lines.position(), lines.size()))
            return stopped();
    }
    const auto contents = filling.finish();
    if (contents && (Archive::lastLine(*contents) != line || !lines.isAtEnd()))
        return lines.contradicts(u"last line"_s);
    return contents;
}

Done checkArrived(Database &database, const QList<Table> &tables, const Archive::Contents &sent, const Lines &lines,
                  const Progress &progress)
{
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const auto arrived = TableReader::digest(database, tables[i], stretch(progress, int(i), int(tables.size())));
        if (!arrived)
            return arrived.error();
        if (*arrived != sent[tables[i].name])
            return lines.contradicts(tables[i].name);
    }
    return done();
}

}

Result<Archive::Header> Archive::header(const QString &path)
{
    Lines lines(path);
    if (const Done opened = lines.open(); !opened)
        return opened.error();
    return readHeader(lines);
}

Result<Archive::Contents> Archive::fill(Transaction &transaction, const QString &path, const Header &header,
                                        const Progress &progress)
{
    Lines lines(path);
    if (const Done opened = lines.open(); !opened)
        return opened.error();
    if (lines.next() != firstLine(header))
        return lines.damaged();
    const QList<Table> tables = Tables::at(header.schema);
    const auto contents = fillFrom(lines, transaction, tables, stretch(progress, 0, 2));
    if (!contents)
        return contents;
    const Done arrived = checkArrived(transaction.database(), tables, *contents, lines, stretch(progress, 1, 2));
    if (!arrived)
        return arrived.error();
    return contents;
}
