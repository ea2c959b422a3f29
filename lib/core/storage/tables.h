#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A column as the schema's steps spell it, whatever the engine makes of it.
struct Column {
    enum class Type { Id, Number, Text, Date, Time, Blob, Bool };
    QString name;
    Type type = Type::Text;
    bool isNullable = true;
    QString refersTo; ///< the table whose rows it names; empty where it names none

    bool operator==(const Column &) const = default;
};

struct Table {
    QString name;
    QList<Column> columns;
    QStringList key; ///< columns of its primary key

    /// The place of the column that names another row of this table, or -1.
    qsizetype selfReference() const;

    bool operator==(const Table &) const = default;
};

/// The workspace's tables, read from the steps of the schema (`storage/schema/NNNN_name.sql`).
namespace Tables {

/// The tables after all steps up to `version`, each behind those that it refers to; without the transient ones, which
/// hold nothing that belongs to the workspace.
QList<Table> at(int version);

/// What one statement of a step does to `tables`, where it makes a table or calls it transient, adds a column or drops
/// one.
void apply(const QString &statement, QList<Table> &tables);

}
