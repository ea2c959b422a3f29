#include "exchange/translationformats.h"

#include "base/languages.h"
#include "handbook/translation.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Translations)
};

using Claim = TranslationUnit::Claim;

enum Column { Key, Where, State, Source, Target, Note, ColumnCount };

QString cell(QString text)
{
    static const QRegularExpression lineBreak(u"<(?=br\\s*/?>)"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(lineBreak, u"\\<"_s);
    return text.trimmed().replace(u'\n', u"<br>"_s);
}

/// How long the line break is that `text` begins with; 0 where it begins with none.
qsizetype lineBreakAt(QStringView text)
{
    if (!text.startsWith("<br"_L1, Qt::CaseInsensitive))
        return 0;
    qsizetype end = 3;
    while (end < text.size() && text[end] == u' ')
        ++end;
    if (end < text.size() && text[end] == u'/')
        ++end;
    return end < text.size() && text[end] == u'>' ? end + 1 : 0;
}

QString fromCell(const QString &cell)
{
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size() && u"\\|<"_s.contains(cell[i + 1])) {
            text += cell[++i];
        } else if (const qsizetype length = lineBreakAt(QStringView(cell).sliced(i)); length > 0) {
            text += u'\n';
            i += length - 1;
        } else {
            text += cell[i];
        }
    }
    return text.trimmed();
}

/// The cells of a row, split at every bar that isn't escaped; none where the line is no row.
QStringList cells(const QString &line)
{
    const QString row = line.trimmed();
    if (!row.startsWith(u'|'))
        return {};
    QStringList found;
    QString open;
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (row[i] == u'\\' && i + 1 < row.size()) {
            open += row[i];
            open += row[++i];
        } else if (row[i] == u'|') {
            found << std::exchange(open, QString());
        } else {
            open += row[i];
        }
    }
    if (!open.trimmed().isEmpty())
        found << open;
    return found;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString heading(const QString &language)
{
    return u"%1: %2"_s.arg(language, nativeName(language));
}

QString languageIn(const QString &heading)
{
    return heading.section(u':', 0, 0).trimmed();
}

}

QByteArray TranslationFormats::toBilingual(const TranslationFile &file)
{
    QString text = u"# %1 – %2\n\n"_s.arg(nativeName(file.governing), nativeName(file.language));
    text += Said::tr("Write the translation into the column “%1”, and what you want to remark into “note”. Leave the "
                     "other columns as they are; only where a stale translation still fits, write “current” for "
                     "“stale”. A new line within a text is “<br>”.")
                .arg(heading(file.language))
        + u"\n\n"_s;
    text += row({u"key"_s, u"where"_s, u"state"_s, heading(file.governing), heading(file.language), u"note"_s});
    text += row(QStringList(ColumnCount, u"---"_s));
    for (const TranslationUnit &unit : file.units) {
        const auto state = unit.claim == Claim::Finished ? TranslationState::Current
            : unit.target.trimmed().isEmpty()            ? TranslationState::Missing
                                                         : TranslationState::Stale;
        text += row({unit.key, u"%1 %2"_s.arg(unit.number, fieldOf(unit.key)), word(state), cell(unit.source),
                     cell(unit.target), cell(unit.note)});
    }
    return text.toUtf8();
}

Result<TranslationFile> TranslationFormats::fromBilingual(const QByteArray &bytes)
{
    TranslationFile file;
    bool isTable = false;
    for (const QString &line : exchangeable(QString::fromUtf8(bytes)).split(u'\n')) {
        const QStringList found = cells(line);
        if (found.size() <= Target)
            continue;
        if (!isTable && found[Key].trimmed() == "key"_L1) {
            file.governing = languageIn(found[Source]);
            file.language = languageIn(found[Target]);
            isTable = true;
        } else if (isTable && found[Key].contains(u'-') && !found[Key].trimmed().startsWith(u'-')) {
            const QString number = found[Where].trimmed().section(u' ', 0, 0);
            file.units << TranslationUnit{.key = found[Key].trimmed(),
                                          .number = number,
                                          .source = fromCell(found[Source]),
                                          .target = fromCell(found[Target]),
                                          .earlier = {},
                                          .note = fromCell(found.value(Note)),
                                          .claim = translationState(found[State].trimmed()) == TranslationState::Current
                                              ? Claim::Finished
                                              : Claim::Unsaid};
        }
    }
    if (!isTable)
        return Error{Error::Kind::Invalid,
                     Said::tr("There is no table of translations in this file. Export one, and keep its heading."),
                     {}};
    return file;
}
