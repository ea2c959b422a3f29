#pragma once

#include "storage/tables.h"

#include <QJsonObject>
#include <QVariantList>

#include <optional>

class Row;

/// A row as it is carried from one workspace to another: for each column of its table, in their order, a number, a
/// text (also of a date or a moment, as ISO 8601 has it), bytes, a truth, or nothing.
using TableRow = QVariantList;

/// The values of `row`, an answer with all columns of `table`; `names` are theirs.
TableRow tableRow(const Table &table, const QList<QByteArray> &names, const Row &row);

/// `row` as a line of text, the same on either engine: canonical JSON `{"row":{"column":value,…},"table":"name"}` and a
/// line end. Numbers are strings, bytes base64.
QByteArray lineOf(const Table &table, const TableRow &row);

/// The row that `object`, a line's member "row", tells of; none where it isn't in every point one of `table`.
std::optional<TableRow> tableRow(const Table &table, const QJsonObject &object);
