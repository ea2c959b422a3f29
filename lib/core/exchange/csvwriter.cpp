#include "exchange/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether a spreadsheet would calculate with `text`; the wide signs are those of East Asian keyboards.
bool isFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r＝＋－＠"_s.contains(text.front());
}

}

void CsvWriter::add(const QStringList &row)
{
    QStringList fields;
    for (const QString &text : row)
        fields << field(text);
    m_bytes += fields.join(QLatin1Char(m_delimiter)).toUtf8() + "\r\n";
}

QString CsvWriter::field(const QString &text) const
{
    QString field = m_formulas == Formulas::Defused && isFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = std::ranges::any_of(
        field, [this](QChar c) { return c == u'"' || c == u'\n' || c == u'\r' || c == QLatin1Char(m_delimiter); });
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

char csvDelimiter(const QString &decimalPoint)
{
    return decimalPoint == ","_L1 ? ';' : ',';
}
