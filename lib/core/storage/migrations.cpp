#include "storage/migrations.h"

#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList steps()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString &step)
{
    return step.section(u'_', 0, 0).toInt();
}

QStringList appendOnly(const QString &table, const QString &keys)
{
    QStringList triggers;
    for (const QString &event : {u"UPDATE"_s, u"DELETE"_s}) {
        triggers << u"CREATE TRIGGER %1_refuses_%2 BEFORE %3 ON %1 BEGIN "
                    "SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table, event.toLower(), event);
    }
    QStringList taken;
    for (const QString &key : keys.split(u" | "_s)) {
        QStringList same;
        for (const QString &column : key.split(u", "_s))
            same << u"%1 = NEW.%1"_s.arg(column);
        taken << same.join(u" AND "_s);
    }
    // INSERT OR REPLACE removes the old row without running the DELETE trigger.
    triggers << u"CREATE TRIGGER %1_refuses_replace BEFORE INSERT ON %1 WHEN EXISTS (SELECT 1 FROM %1 WHERE %2) BEGIN "
                "SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table, taken.join(u" OR "_s));
    return triggers;
}

QString spelt(QString sql)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> words[] = {
        {"{id}"_L1, "INTEGER"_L1}, {"{number}"_L1, "INTEGER"_L1}, {"{text}"_L1, "TEXT"_L1},   {"{date}"_L1, "TEXT"_L1},
        {"{time}"_L1, "TEXT"_L1},  {"{blob}"_L1, "BLOB"_L1},      {"{bool}"_L1, "INTEGER"_L1}};
    for (const auto &[word, type] : words)
        sql.replace(word, type);
    return sql;
}

}

int Migrations::newest()
{
    return versionOf(steps().last());
}

QStringList Migrations::statements(const QString &sql)
{
    static const QRegularExpression cut(u"^---.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression marker(u"^append-only (\\w+) by (.+)$"_s);
    QStringList found;
    for (const QString &part : sql.split(cut)) {
        const QString statement = part.trimmed();
        if (const auto match = marker.match(statement); match.hasMatch())
            found << appendOnly(match.captured(1), match.captured(2));
        else if (!statement.isEmpty())
            found << spelt(statement);
    }
    return found;
}

Done Migrations::apply(Transaction &transaction, int version)
{
    for (const QString &step : steps()) {
        if (versionOf(step) <= version)
            continue;
        QFile file(u":/schema/"_s + step);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Damaged, step, file.errorString()};
        for (const QString &statement : statements(QString::fromUtf8(file.readAll()))) {
            if (const auto applied = transaction.run(Query(statement)); !applied)
                return applied.error();
        }
    }
    const auto stamped = transaction.run(Query(u"PRAGMA user_version = %1"_s.arg(newest())));
    if (!stamped)
        return stamped.error();
    return done();
}
