#pragma once

class QString;
class QTableWidget;

/// A short table for reading and choosing whole rows, named `name` for the style and tests.
QTableWidget *newPlainTable(const QString &name, int columns);
