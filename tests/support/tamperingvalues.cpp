#include "support/randomtampering.h"

QVariant RandomTampering::another(const QVariant &before, const QVariant &elsewhere)
{
    if (oneIn(8))
        return elsewhere;
    if (before.typeId() == QMetaType::LongLong) {
        const qint64 was = before.toLongLong();
        const qint64 choices[]{was + 1, was - 1, 0, -was, qint64(m_random.generate64() >> 1)};
        return choices[m_random.bounded(5)];
    }
    if (oneIn(12))
        return QVariant(before.metaType());
    return before.typeId() == QMetaType::QString ? QVariant(QString::fromUtf8(other(before.toString().toUtf8(), true)))
                                                 : QVariant(other(before.toByteArray(), false));
}

QByteArray RandomTampering::other(QByteArray bytes, bool isText)
{
    const char letter = isText ? char('0' + m_random.bounded(75)) : char(m_random.bounded(256));
    if (bytes.isEmpty() || oneIn(4))
        return bytes.insert(m_random.bounded(bytes.size() + 1), letter);
    const qsizetype place = m_random.bounded(bytes.size());
    switch (m_random.bounded(4)) {
    case 0:
        return bytes.remove(place, 1);
    case 1:
        return isText ? QByteArray() : bytes.first(place);
    default:
        bytes[place] = letter;
        return bytes;
    }
}

std::optional<Tampering> RandomTampering::alterValue()
{
    const Table &table = anyOf(tables());
    const Column &column = anyOf(table.columns);
    const QList<qint64> all = rows(table);
    if (all.isEmpty() || qstrcmp(column.name, "rowid") == 0 || table.name + column.name == "ledger_headid")
        return std::nullopt;
    const qint64 row = anyOf(all);
    const QVariant before = value(table, column, row);
    const QVariant after = another(before, value(table, column, anyOf(all)));
    Tampering tampering = about(table, {row}, "altered value");
    tampering.words += QString(" %1: %2, was %3").arg(column.name, shown(after), shown(before));
    tampering.isInRecord = table.hasRecords();
    if (isSame(before, after) || !set(table, column, row, after))
        return std::nullopt;
    if (column.name == table.key() && table.hasRecords())
        tampering.named << table.kind + ' ' + after.toString();
    if (column.name == table.key())
        tampering.allowed << "ledger" << m_moment.names.value(after.toLongLong());
    return tampering;
}

bool RandomTampering::isSame(const QVariant &one, const QVariant &other)
{
    if (one.typeId() == QMetaType::QByteArray)
        return one.toByteArray() == other.toByteArray();
    return one.isNull() == other.isNull() && (one.isNull() || one == other);
}

QString RandomTampering::shown(const QVariant &value)
{
    if (value.isNull())
        return "NULL";
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex().left(400))
                                                   : value.toString();
}

std::optional<Tampering> RandomTampering::swapValues()
{
    const Table &table = anyOf(tables());
    const Column &column = anyOf(table.columns);
    const QList<qint64> all = rows(table);
    if (all.size() < 2 || qstrcmp(column.name, "rowid") == 0 || table.name == "setting")
        return std::nullopt;
    const qint64 one = anyOf(all), other = anyOf(all);
    const QVariant first = value(table, column, one), second = value(table, column, other);
    if (isSame(first, second))
        return std::nullopt;
    const QVariant between = column.type == QMetaType::LongLong ? QVariant(-987654321) : QVariant("between");
    const bool isKey = column.name == table.key();
    Tampering tampering = about(table, {one, other}, "swapped values");
    tampering.words += QString(" ") + column.name;
    tampering.isInRecord = table.hasRecords();
    const bool done =
        set(table, column, one, column.type == QMetaType::QByteArray ? QVariant(QByteArray("between")) : between)
        && set(table, column, other, first) && set(table, column, isKey ? between.toLongLong() : one, second);
    return done ? std::optional(tampering) : std::nullopt;
}
