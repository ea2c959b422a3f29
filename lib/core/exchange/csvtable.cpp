#include "exchange/csvtable.h"

#include <QCoreApplication>

#include <csv.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

constexpr std::array delimiters{',', ';', '\t', '|'};

/// Takes what libcsv finds.
struct Sink {
    QByteArray content;
    QList<quint32> fieldEnds;
    QList<quint32> rowEnds;
    bool afterReturn = false;

    void takeField(const char *field, size_t size)
    {
        content.append(field, qsizetype(size));
        fieldEnds << quint32(content.size());
        afterReturn = false;
    }

    /// libcsv tells of either half of \r\n; what comes between the halves is nothing.
    void endRow(int terminator)
    {
        if (!afterReturn || terminator != '\n')
            rowEnds << quint32(fieldEnds.size());
        afterReturn = terminator == '\r';
    }
};

void takeField(void *field, size_t size, void *sink)
{
    static_cast<Sink *>(sink)->takeField(static_cast<const char *>(field), size);
}

void endRow(int terminator, void *sink)
{
    static_cast<Sink *>(sink)->endRow(terminator);
}

int noSpace(unsigned char)
{
    return 0;
}

/// How often each delimiter stands outside quotes, row by row, in the beginning of `text`.
QList<std::array<int, delimiters.size()>> countsByRow(QStringView text)
{
    QList<std::array<int, delimiters.size()>> rows{{}};
    bool isQuoted = false, atFieldStart = true;
    for (const QChar c : text) {
        if (c == u'"' && (isQuoted || atFieldStart)) {
            isQuoted = !isQuoted;
            continue;
        }
        const auto found = std::ranges::find(delimiters, c.toLatin1());
        const bool isEnd = c == u'\n' || c == u'\r';
        if (!isQuoted && found != delimiters.end())
            ++rows.last()[size_t(found - delimiters.begin())];
        if (!isQuoted && isEnd)
            rows << std::array<int, delimiters.size()>{};
        atFieldStart = isEnd || found != delimiters.end();
    }
    return rows;
}

}

char delimiterOf(const QString &text)
{
    constexpr qsizetype sample = 64 * 1024;
    const auto rows = countsByRow(QStringView(text).first(std::min(sample, text.size())));
    char best = ',';
    qsizetype bestAgreement = 0;
    for (size_t i = 0; i < delimiters.size(); ++i) {
        const int count = rows.first()[i];
        const qsizetype agreement =
            count == 0 ? 0 : std::ranges::count_if(rows, [&](const auto &row) { return row[i] == count; });
        if (agreement > bestAgreement) {
            best = delimiters[i];
            bestAgreement = agreement;
        }
    }
    return best;
}

Result<CsvTable> CsvTable::read(const QString &text, char delimiter)
{
    csv_parser parser;
    csv_init(&parser, CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&parser, noSpace);
    csv_set_blk_size(&parser, 64 * 1024);
    const QByteArray bytes = text.toUtf8();
    Sink sink;
    sink.content.reserve(bytes.size());
    const bool parsed =
        csv_parse(&parser, bytes.constData(), size_t(bytes.size()), takeField, endRow, &sink) == size_t(bytes.size())
        && csv_parse(&parser, "\n", 1, takeField, endRow, &sink) == 1;
    const qsizetype row = sink.rowEnds.size() + 1, fields = sink.fieldEnds.size();
    csv_fini(&parser, takeField, endRow, &sink);
    csv_free(&parser);
    if (!parsed)
        return Error{Error::Kind::Unavailable, Said::tr("There is not enough memory to read this table."), {}};
    if (sink.fieldEnds.size() > fields) // what only the end of the file could end was quoted
        return Error{Error::Kind::Invalid, Said::tr("A quotation mark in row %1 is never closed.").arg(row), {}};
    while (!sink.rowEnds.isEmpty() && sink.rowEnds.last() == sink.rowEnds.value(sink.rowEnds.size() - 2, 0))
        sink.rowEnds.removeLast();

    CsvTable table;
    table.m_content = std::move(sink.content);
    table.m_fieldEnds = std::move(sink.fieldEnds);
    table.m_rowEnds = std::move(sink.rowEnds);
    for (qsizetype i = 0; i < table.rows(); ++i)
        table.m_columns = std::max(table.m_columns, table.fields(i));
    return table;
}

QString CsvTable::field(qsizetype row, qsizetype column) const
{
    if (column >= fields(row))
        return {};
    const qsizetype field = rowBegin(row) + column;
    const qsizetype begin = field == 0 ? 0 : m_fieldEnds[field - 1];
    return QString::fromUtf8(m_content.constData() + begin, m_fieldEnds[field] - begin);
}

QStringList CsvTable::row(qsizetype row) const
{
    QStringList all;
    for (qsizetype column = 0; column < fields(row); ++column)
        all << field(row, column);
    return all;
}
