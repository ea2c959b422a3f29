#include "cli/table.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

/// Letters with their marks take one place in a terminal.
qsizetype places(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

}

Table::Table(const QStringList &heads, const QList<int> &numbers)
    : m_rows{heads},
      m_numbers(numbers)
{
}

QString Table::text() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = qMax(widths[i], places(row.value(i)));
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString room(widths[i] - places(row.value(i)), u' ');
            line += m_numbers.contains(i) ? room + row.value(i) : row.value(i) + room;
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}
