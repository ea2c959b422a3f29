#include "storage/tables.h"

#include "base/words.h"
#include "storage/migrations.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Type = Column::Type;
constexpr Words<Type, 7> types{{{Type::Id, "id"_L1},
                                {Type::Number, "number"_L1},
                                {Type::Text, "text"_L1},
                                {Type::Date, "date"_L1},
                                {Type::Time, "time"_L1},
                                {Type::Blob, "blob"_L1},
                                {Type::Bool, "bool"_L1}}};

/// "name {type} NOT NULL REFERENCES other"
std::optional<Column> readColumn(const QString &line)
{
    static const QRegularExpression form(uR"(^(\w+) \{(\w+)\}(.*)$)"_s);
    static const QRegularExpression reference(uR"(\bREFERENCES (\w+))"_s);
    const auto match = form.match(line);
    const auto type = keyOf(types, match.captured(2));
    if (!type)
        return std::nullopt;
    const QString rest = match.captured(3);
    return Column{match.captured(1), *type, !rest.contains("NOT NULL"_L1), reference.match(rest).captured(1)};
}

void addLine(Table &table, const QString &line)
{
    static const QRegularExpression key(uR"(^PRIMARY KEY \((.+)\))"_s);
    if (const auto match = key.match(line); match.hasMatch())
        table.key = match.captured(1).split(u", "_s);
    const auto column = readColumn(line);
    if (!column)
        return;
    table.columns << *column;
    if (line.contains("PRIMARY KEY"_L1))
        table.key = {column->name};
}

bool isReady(const Table &table, const QList<Table> &before)
{
    return std::ranges::all_of(table.columns, [&](const Column &column) {
        return column.refersTo.isEmpty() || column.refersTo == table.name
            || std::ranges::find(before, column.refersTo, &Table::name) != before.end();
    });
}

/// A column that is added later may refer to a table that was made after its own.
QList<Table> inOrderOfReferences(QList<Table> tables)
{
    QList<Table> ordered;
    while (!tables.isEmpty()) {
        const auto next = std::ranges::find_if(tables, [&](const Table &table) { return isReady(table, ordered); });
        Q_ASSERT_X(next != tables.end(), "Tables", "tables refer to one another in a ring");
        ordered << *next;
        tables.erase(next);
    }
    return ordered;
}

}

qsizetype Table::selfReference() const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].refersTo == name)
            return i;
    }
    return -1;
}

void Tables::apply(const QString &statement, QList<Table> &tables)
{
    static const QRegularExpression made(uR"(^CREATE TABLE (\w+) \((.*)\))"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression changed(uR"(^ALTER TABLE (\w+) (ADD|DROP) COLUMN (.*)$)"_s);
    static const QRegularExpression passing(uR"(^transient (\w+)$)"_s);
    if (const auto passes = passing.match(statement); passes.hasMatch()) {
        tables.removeIf([&](const Table &known) { return known.name == passes.captured(1); });
    } else if (const auto match = made.match(statement); match.hasMatch()) {
        Table table{.name = match.captured(1)};
        for (const QString &line : match.captured(2).split(u'\n'))
            addLine(table, line.trimmed());
        tables << table;
    } else if (const auto change = changed.match(statement); change.hasMatch()) {
        const auto table = std::ranges::find(tables, change.captured(1), &Table::name);
        const QString column = change.captured(3);
        if (table != tables.end() && change.captured(2) == "ADD"_L1)
            addLine(*table, column);
        else if (table != tables.end())
            table->columns.removeIf([&](const Column &known) { return known.name == column; });
    }
}

QList<Table> Tables::at(int version)
{
    QList<Table> tables;
    for (const QString &statement : Migrations::written(version))
        apply(statement, tables);
    return inOrderOfReferences(tables);
}
