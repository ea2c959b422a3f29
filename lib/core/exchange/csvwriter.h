#pragma once

#include <QByteArray>
#include <QStringList>

/// Rows of a CSV file as spreadsheets open it: UTF-8 with a byte order mark, CRLF, quotation marks where they are
/// needed.
class CsvWriter {
public:
    /// What becomes of a field that a spreadsheet would take for a formula: it gets an apostrophe, or it stays as it
    /// is.
    enum class Formulas { Defused, Exact };

    explicit CsvWriter(char delimiter, Formulas formulas = Formulas::Defused)
        : m_delimiter(delimiter),
          m_formulas(formulas)
    {
    }

    void add(const QStringList &row);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QString field(const QString &text) const;

    char m_delimiter;
    Formulas m_formulas;
    QByteArray m_bytes{"\xef\xbb\xbf"};
};

/// What parts the fields where numbers are written as `decimalPoint` says: ";" where that is a comma.
char csvDelimiter(const QString &decimalPoint);
