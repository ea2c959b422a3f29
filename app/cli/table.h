#pragma once

#include <QList>
#include <QStringList>

/// Rows of text in columns that stand below one another in a terminal.
class Table {
public:
    /// Columns whose head is in `numbers` (by place) stand at their end.
    explicit Table(const QStringList &heads, const QList<int> &numbers = {});

    void add(const QStringList &cells) { m_rows << cells; }
    QString text() const;

private:
    QList<QStringList> m_rows;
    QList<int> m_numbers;
};
