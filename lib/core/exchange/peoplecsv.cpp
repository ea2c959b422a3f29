#include "exchange/peoplecsv.h"

#include "base/dates.h"
#include "base/text.h"
#include "exchange/columnnames.h"
#include "exchange/textencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using PeopleCsv::Column;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(PeopleCsv)
};

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.lastIndexOf(u'@') == at && text.indexOf(u'.', at + 2) > 0 && !text.endsWith(u'.')
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
}

/// `text` as it can stand in a sentence.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    return isolated(text.size() > longest ? text.first(longest) + u'…' : text);
}

qsizetype firstFilledRow(const CsvTable &table)
{
    qsizetype row = 0;
    while (row + 1 < table.rows() && table.fields(row) == 0)
        ++row;
    return row;
}

/// Excel's first line "sep=;", which it doesn't show as a row.
std::optional<char> takeDelimiterLine(QString &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    const qsizetype end = text.indexOf(u'\n');
    if (end < 5 || text.first(end).trimmed().size() > 5 || text[4].unicode() > 0x7e)
        return std::nullopt;
    const char delimiter = text[4].toLatin1();
    text.remove(0, end + 1);
    return delimiter;
}

QList<Column> columnsOf(const QStringList &header)
{
    QList<Column> found;
    for (const QString &name : header) {
        const Column column = columnNamed(name).value_or(Column::Nothing);
        found << (found.contains(column) ? Column::Nothing : column);
    }
    return found;
}

/// What columns without names may hold, from the first row: the rest are taken in the usual order.
QList<Column> guessedColumns(const QStringList &row)
{
    QList<Column> found(row.size(), Column::Nothing);
    const auto give = [&](Column column, auto fits) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (found[i] == Column::Nothing && fits(row[i].trimmed())) {
                found[i] = column;
                return;
            }
        }
    };
    give(Column::Email, looksLikeEmail);
    give(Column::Hired, [](const QString &text) { return readDate(text).has_value(); });
    give(Column::Language, [](const QString &text) { return languageNamed(text).has_value(); });
    give(Column::Number,
         [](const QString &text) { return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }); });
    for (const Column column : {Column::Name, Column::Title, Column::Site})
        give(column, [](const QString &text) { return !text.isEmpty(); });
    return found;
}

/// Puts one field where it belongs; a field that was left empty says nothing.
void take(PeopleCsv::Row &row, Column column, const QString &field)
{
    const QString text = field.trimmed();
    switch (column) {
    case Column::Nothing:
    case Column::GivenName:
    case Column::FamilyName:
        break;
    case Column::Number:
        row.person.number = text;
        break;
    case Column::Name:
        row.person.name = field;
        break;
    case Column::Title:
        row.person.title = text;
        break;
    case Column::Site:
        row.site = text;
        break;
    case Column::Email:
        row.person.email = text;
        if (!looksLikeEmail(text))
            row.warnings << Said::tr("“%1” doesn’t look like an e-mail address.").arg(quoted(text));
        break;
    case Column::Phone:
        row.person.phone = text;
        break;
    case Column::Language:
        if (const auto language = languageNamed(text)) {
            row.person.language = *language;
            row.namesLanguage = true;
        } else {
            row.warnings << Said::tr("The language “%1” isn’t known; the usual one is taken.").arg(quoted(text));
        }
        break;
    case Column::Hired:
        if (const auto date = readDate(text))
            row.person.hired = *date;
        else
            row.warnings << Said::tr("“%1” can’t be read as a date; the hire date is left empty.").arg(quoted(text));
        break;
    }
}

}

QList<Column> PeopleCsv::columns()
{
    return {Column::Nothing, Column::Number, Column::Name,  Column::GivenName, Column::FamilyName, Column::Title,
            Column::Site,    Column::Email,  Column::Phone, Column::Language,  Column::Hired};
}

QString PeopleCsv::label(Column column)
{
    switch (column) {
    case Column::Nothing:
        return Said::tr("Not imported");
    case Column::Number:
        return Said::tr("Employee number");
    case Column::Name:
        return Said::tr("Name");
    case Column::GivenName:
        return Said::tr("First name");
    case Column::FamilyName:
        return Said::tr("Last name");
    case Column::Title:
        return Said::tr("Title");
    case Column::Site:
        return Said::tr("Site");
    case Column::Email:
        return Said::tr("E-mail");
    case Column::Phone:
        return Said::tr("Telephone");
    case Column::Language:
        return Said::tr("Language");
    case Column::Hired:
        return Said::tr("Hire date");
    }
    return {};
}

Result<PeopleCsv::File> PeopleCsv::read(const QByteArray &bytes)
{
    auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    QString text = decoded->text;
    const auto named = takeDelimiterLine(text);
    const char delimiter = named ? *named : delimiterOf(text);
    auto table = CsvTable::read(text, delimiter);
    if (!table)
        return table.error();
    if (table->columns() == 0)
        return Error{Error::Kind::Invalid, Said::tr("This file holds no rows."), {}};
    return File{*std::move(table), delimiter, decoded->encoding, decoded->warnings};
}

Result<PeopleCsv::File> PeopleCsv::readFile(const QString &path)
{
    const auto bytes = readTextFile(path);
    if (!bytes)
        return bytes.error();
    return read(*bytes);
}

PeopleCsv::Choices PeopleCsv::suggested(const File &file, const QString &language)
{
    const QStringList first = file.table.row(firstFilledRow(file.table));
    Choices choices{.columns = columnsOf(first), .language = language};
    const auto named = choices.columns.size() - choices.columns.count(Column::Nothing);
    choices.headed = named > 0;
    if (!choices.headed)
        choices.columns = guessedColumns(first);
    choices.columns.resize(file.table.columns(), Column::Nothing);
    return choices;
}

QStringList PeopleCsv::problems(const Choices &choices)
{
    QStringList found;
    const auto has = [&](Column column) { return choices.columns.contains(column); };
    if (!has(Column::Number))
        found << Said::tr("Choose the column that holds the employee number.");
    if (!has(Column::Name) && !has(Column::GivenName) && !has(Column::FamilyName))
        found << Said::tr("Choose the column that holds the name.");
    for (const Column column : columns()) {
        if (column != Column::Nothing && choices.columns.count(column) > 1)
            found << Said::tr("Two columns are chosen for “%1”. Choose one.").arg(label(column));
    }
    return found;
}

qsizetype PeopleCsv::firstPerson(const File &file, const Choices &choices)
{
    return firstFilledRow(file.table) + (choices.headed ? 1 : 0);
}

PeopleCsv::Row PeopleCsv::row(const File &file, const Choices &choices, qsizetype index)
{
    Row row{.person = {.language = choices.language}};
    QString given, family;
    const qsizetype count = std::min(file.table.fields(index), choices.columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Column column = choices.columns[i];
        if (column == Column::Nothing)
            continue;
        const QString field = file.table.field(index, i);
        if (column == Column::GivenName)
            given = field.trimmed();
        else if (column == Column::FamilyName)
            family = field.trimmed();
        else if (column == Column::Name ? !field.isEmpty() : !field.trimmed().isEmpty())
            take(row, column, field);
    }
    if (row.person.name.trimmed().isEmpty())
        row.person.name = (given + u' ' + family).trimmed();
    row.errors = ::problems(row.person);
    for (qsizetype i = file.table.fields(firstFilledRow(file.table)); i < file.table.fields(index); ++i) {
        const QString field = file.table.field(index, i);
        if (choices.columns.value(i, Column::Nothing) == Column::Nothing && !field.trimmed().isEmpty())
            row.warnings << Said::tr("“%1” stands beyond the last column.").arg(quoted(field));
    }
    return row;
}
