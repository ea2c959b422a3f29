#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// The fields of a CSV file, kept as one run of UTF-8, because a hundred thousand rows of strings would be ten times
/// that.
class CsvTable {
public:
    /// Takes apart `text`; quoted fields may hold delimiters and line breaks. Invalid: a quotation mark is never
    /// closed.
    static Result<CsvTable> read(const QString &text, char delimiter);

    qsizetype rows() const { return m_rowEnds.size(); }
    qsizetype fields(qsizetype row) const { return m_rowEnds[row] - rowBegin(row); }
    qsizetype columns() const { return m_columns; } ///< of the longest row

    /// Empty where the row is shorter.
    QString field(qsizetype row, qsizetype column) const;
    QStringList row(qsizetype row) const;

private:
    qsizetype rowBegin(qsizetype row) const { return row == 0 ? 0 : m_rowEnds[row - 1]; }

    QByteArray m_content;
    QList<quint32> m_fieldEnds;
    QList<quint32> m_rowEnds;
    qsizetype m_columns = 0;
};

/// Which of `,` `;` tab and `|` parts the fields of `text`.
char delimiterOf(const QString &text);
