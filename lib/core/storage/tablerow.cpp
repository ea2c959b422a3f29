#include "storage/tablerow.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "storage/row.h"

using namespace Qt::StringLiterals;

namespace {

using Type = Column::Type;

QVariant nothing()
{
    return QVariant(QMetaType(QMetaType::QString));
}

// The drivers store a null text or byte array as NULL, however empty it was meant.
QVariant filled(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("", 0) : bytes;
}

QVariant filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant valueOf(const Row &row, Type type, const char *name)
{
    if (row.isNull(name))
        return nothing();
    switch (type) {
    case Type::Id:
    case Type::Number:
        return row.number(name);
    case Type::Bool:
        return row.truth(name);
    case Type::Blob:
        return filled(row.blob(name));
    case Type::Text:
    case Type::Date:
    case Type::Time:
        break;
    }
    return filled(row.text(name));
}

QJsonValue jsonOf(Type type, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (type) {
    case Type::Id:
    case Type::Number:
        return QString::number(value.toLongLong()); // JSON's own numbers lose what is beyond 2^53
    case Type::Bool:
        return value.toBool();
    case Type::Blob:
        return QString::fromLatin1(value.toByteArray().toBase64());
    case Type::Text:
    case Type::Date:
    case Type::Time:
        break;
    }
    return value.toString();
}

std::optional<QVariant> fromText(Type type, const QString &text)
{
    switch (type) {
    case Type::Id:
    case Type::Number:
        if (const qint64 number = text.toLongLong(); QString::number(number) == text)
            return number;
        return std::nullopt;
    case Type::Blob:
        if (const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors))
            return filled(*bytes);
        return std::nullopt;
    case Type::Date:
        return QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text ? std::optional<QVariant>(text)
                                                                                  : std::nullopt;
    case Type::Time:
        return utcText(fromUtcText(text)) == text ? std::optional<QVariant>(text) : std::nullopt;
    case Type::Text:
        return filled(text);
    case Type::Bool:
        break;
    }
    return std::nullopt;
}

std::optional<QVariant> fromJson(const Column &column, const QJsonValue &value)
{
    if (value.isNull() && column.isNullable)
        return nothing();
    if (value.isBool() && column.type == Type::Bool)
        return value.toBool();
    return value.isString() ? fromText(column.type, value.toString()) : std::nullopt;
}

}

TableRow tableRow(const Table &table, const QList<QByteArray> &names, const Row &row)
{
    TableRow values;
    values.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        values << valueOf(row, table.columns[i].type, names[i].constData());
    return values;
}

QByteArray lineOf(const Table &table, const TableRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i)
        object.insert(table.columns[i].name, jsonOf(table.columns[i].type, row[i]));
    return canonicalJson({{u"table"_s, table.name}, {u"row"_s, object}}) + '\n';
}

std::optional<TableRow> tableRow(const Table &table, const QJsonObject &object)
{
    if (object.size() != table.columns.size())
        return std::nullopt;
    TableRow values;
    values.reserve(table.columns.size());
    for (const Column &column : table.columns) {
        const auto value = fromJson(column, object.value(column.name));
        if (!value)
            return std::nullopt;
        values << *value;
    }
    return values;
}
