#pragma once

#include <QStringList>

class QTableWidget;

/// A short table for reading and choosing whole rows, named `name` for the style and tests.
QTableWidget *newPlainTable(const QString &name, int columns);

/// Shows these rows of texts and no others, none of them chosen, each column as wide as it needs.
void fill(QTableWidget *table, const QList<QStringList> &rows);
