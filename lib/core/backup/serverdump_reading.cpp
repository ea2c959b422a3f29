#include "backup/serverdump.h"
#include "base/dates.h"
#include "storage/migrations.h"
#include "storage/tablewriter.h"
#include "storage/transaction.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Error unreadable(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
            Said::tr("“%1” is damaged: it can’t be read to its end. Take another backup.").arg(path), detail};
}

/// A line of COPY's text format, taken apart; a field is nothing where it is \N.
QList<std::optional<QByteArray>> fieldsOf(const QByteArray &line)
{
    QList<std::optional<QByteArray>> fields;
    for (const QByteArray &escaped : line.split('\t')) {
        if (escaped == "\\N") {
            fields << std::nullopt;
            continue;
        }
        QByteArray field;
        field.reserve(escaped.size());
        for (qsizetype i = 0; i < escaped.size(); ++i) {
            if (escaped[i] != '\\' || i + 1 == escaped.size()) {
                field += escaped[i];
                continue;
            }
            static constexpr char from[] = "bfnrtv", to[] = "\b\f\n\r\t\v";
            const char letter = escaped[++i];
            const char *const place = std::find(from, from + 6, letter);
            field += place == from + 6 ? letter : to[place - from];
        }
        fields << field;
    }
    return fields;
}

std::optional<QVariant> valueOf(const std::optional<QByteArray> &field, Column::Type type)
{
    if (!field)
        return QVariant();
    const QString text = QString::fromUtf8(*field);
    switch (type) {
    case Column::Type::Id:
    case Column::Type::Number: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? std::optional<QVariant>(number) : std::nullopt;
    }
    case Column::Type::Text:
    case Column::Type::Date:
        return text;
    case Column::Type::Time: {
        const QDateTime moment = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
        return moment.isValid() ? std::optional<QVariant>(utcText(moment)) : std::nullopt;
    }
    case Column::Type::Blob:
        return field->startsWith("\\x") ? std::optional<QVariant>(QByteArray::fromHex(field->mid(2))) : std::nullopt;
    case Column::Type::Bool:
        return text == "t"_L1;
    }
    Q_UNREACHABLE();
}

/// The rows of a dump, as pg_restore writes them down.
class Script {
public:
    explicit Script(const QString &path)
        : m_path(path)
    {
    }

    /// Tells `use` each row with its table's name and columns' names; only those of `only` where a table is named.
    Done each(const QString &only,
              const std::function<Done(const QString &, const QStringList &, const QByteArray &)> &use)
    {
        QProcess reading;
        const QString program = QStandardPaths::findExecutable(u"pg_restore"_s);
        if (program.isEmpty())
            return Error{Error::Kind::Unavailable,
                         Said::tr("Backups of a shared workspace need the program pg_restore. Install the package "
                                  "postgresql-client, then try again."),
                         {}};
        QStringList words{u"--data-only"_s, u"--file=-"_s};
        if (!only.isEmpty())
            words << u"--table="_s + only;
        reading.start(program, words + QStringList{m_path});
        reading.closeWriteChannel();
        QString table;
        QStringList columns;
        while (true) {
            while (reading.canReadLine()) {
                QByteArray line = reading.readLine();
                line.chop(1);
                if (!table.isEmpty() && line == "\\.") {
                    table.clear();
                } else if (!table.isEmpty()) {
                    if (const Done used = use(table, columns, line); !used)
                        return used;
                } else if (line.startsWith("COPY ")) {
                    std::tie(table, columns) = heading(line);
                }
            }
            if (reading.state() == QProcess::NotRunning)
                break;
            reading.waitForReadyRead(-1);
        }
        if (reading.exitStatus() != QProcess::NormalExit || reading.exitCode() != 0 || !table.isEmpty())
            return unreadable(m_path, QString::fromLocal8Bit(reading.readAllStandardError()));
        return done();
    }

private:
    /// "COPY main.person (id, number) FROM stdin;"
    static std::pair<QString, QStringList> heading(const QByteArray &line)
    {
        const QString text = QString::fromUtf8(line);
        QString name = text.section(u' ', 1, 1).section(u'.', -1);
        QString columns = text.section(u'(', 1).section(u')', 0, 0);
        return {name.remove(u'"'), columns.remove(u'"').split(u", "_s)};
    }

    QString m_path;
};

Result<int> versionIn(const QString &path)
{
    int version = 0;
    const Done read =
        Script(path).each(u"countersign_schema"_s, [&](const QString &, const QStringList &, const QByteArray &line) {
            version = line.toInt();
            return done();
        });
    if (!read)
        return read.error();
    if (version < 1)
        return unreadable(path, u"no schema"_s);
    if (version > Migrations::newest())
        return Error{
            Error::Kind::Damaged,
            Said::tr("“%1” was written by a newer version of Countersign. Install that version to open it.").arg(path),
            {}};
    return version;
}

/// The row that `line` tells of, in the order of the table's own columns.
std::optional<TableRow> rowOf(const Table &table, const QStringList &columns, const QByteArray &line)
{
    const auto fields = fieldsOf(line);
    if (fields.size() != columns.size())
        return std::nullopt;
    TableRow row;
    for (const Column &column : table.columns) {
        const qsizetype place = columns.indexOf(column.name);
        const auto value = place < 0 ? std::nullopt : valueOf(fields[place], column.type);
        if (!value)
            return std::nullopt;
        row << *value;
    }
    return row;
}

Done fill(Transaction &transaction, const QString &from, int version, const Progress &progress)
{
    std::map<QString, std::pair<Table, TableWriter>> writers;
    for (const Table &table : Tables::at(version))
        writers.emplace(table.name, std::pair(table, TableWriter(transaction, table)));
    const Done read =
        Script(from).each({}, [&](const QString &name, const QStringList &columns, const QByteArray &line) -> Done {
            const auto known = writers.find(name);
            if (known == writers.end())
                return done(); // the server's own, such as the version of the schema
            if (progress && !progress(0, 0))
                return Error{Error::Kind::Unavailable, Said::tr("Stopped. Nothing was left behind."), {}};
            const auto row = rowOf(known->second.first, columns, line);
            return row ? known->second.second.add(*row) : Done(unreadable(from, name));
        });
    if (!read)
        return read;
    for (auto &[name, writer] : writers) {
        if (const Done finished = writer.second.finish(); !finished)
            return finished;
    }
    return done();
}

}

Done ServerDump::toFile(const QString &from, const QString &to, const Progress &progress)
{
    const auto version = versionIn(from);
    if (!version)
        return version.error();
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unreadable(to, file.errorString());
    file.close();
    auto database = Database::openFile(to);
    if (!database)
        return database.error();
    // The tables come in the order of their names.
    const Query loosely(u"PRAGMA foreign_keys = OFF"_s);
    if (const Done loosened = (*database)->each(loosely, [](const Row &) {}); !loosened)
        return loosened;
    const Stamp stamp{u"Countersign"_s, QDateTime::currentDateTimeUtc()};
    return inTransaction(**database, stamp, [&](Transaction &transaction) -> Done {
        const auto named = transaction.run(Query(u"PRAGMA application_id = %1"_s.arg(WorkspaceFile::applicationId)));
        if (!named)
            return named.error();
        if (const Done made = Migrations::apply(transaction, 0, *version); !made)
            return made;
        return fill(transaction, from, *version, progress);
    });
}
