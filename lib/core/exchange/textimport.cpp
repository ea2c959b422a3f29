#include "exchange/textimport.h"

#include "base/text.h"
#include "exchange/textencoding.h"
#include "exchange/textparts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(TextImport)
};

using Role = ImportedPart::Role;

/// Far more than any handbook; the preview shows each paragraph of it.
constexpr qsizetype largestHandbook = 8 * 1024 * 1024;

QString withPlainLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (const char16_t end : {u'\r', u'\f', u'\u2028', u'\u2029', u'\u0085'})
        text.replace(QChar(end), u'\n');
    return text;
}

void append(QString &paragraphs, const QString &text)
{
    paragraphs += (paragraphs.isEmpty() ? ""_L1 : "\n\n"_L1) + text;
}

}

TextFormat formatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return suffix == "md"_L1 || suffix == "markdown"_L1 ? TextFormat::Markdown : TextFormat::Plain;
}

Result<TextImport> importText(const QByteArray &bytes, TextFormat format, const QString &language, const QString &title)
{
    auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (decoded->text.size() > largestHandbook)
        return Error{Error::Kind::Invalid,
                     Said::tr("The text is too long for a handbook. Split it into files of at most %1 MB.")
                         .arg(largestHandbook / 1024 / 1024),
                     {}};
    const QString text = stored(withPlainLineEnds(decoded->text));
    TextImport import{.language = language, .encoding = decoded->encoding, .warnings = decoded->warnings};
    import.parts = format == TextFormat::Markdown ? markdownParts(text) : plainTextParts(text);
    const auto firstTaken = std::ranges::find(import.parts, true, &ImportedPart::taken);
    if (firstTaken == import.parts.end())
        return Error{Error::Kind::Invalid, Said::tr("There is no text in this file."), {}};
    if (firstTaken->role != Role::AreaTitle)
        import.parts.insert(firstTaken, {.role = Role::AreaTitle, .text = stored(title)});
    return import;
}

Result<TextImport> importTextFile(const QString &path, const QString &language)
{
    const auto bytes = readTextFile(path);
    if (!bytes)
        return bytes.error();
    const QString title = QFileInfo(path).completeBaseName().replace(u'_', u' ').simplified();
    return importText(*bytes, formatOf(path), language, title);
}

QList<ImportedPart> leftOut(const TextImport &import)
{
    QList<ImportedPart> found;
    std::ranges::copy_if(import.parts, std::back_inserter(found),
                         [](const auto &part) { return !part.noise.isEmpty(); });
    return found;
}

QStringList problems(const TextImport &import)
{
    QStringList found;
    for (const ProblemArea &area : problemAreas(import)) {
        const AreaText text = area.texts.value(import.language);
        if (text.title.trimmed().isEmpty())
            found << Said::tr("A problem area has no title.");
        for (const Rule &rule : area.rules) {
            const RuleText said = rule.texts.value(import.language);
            if (said.title.trimmed().isEmpty())
                found << Said::tr("A rule has no title.");
            else if (said.handling.isEmpty())
                found << Said::tr("The rule “%1” has no text.").arg(isolated(said.title));
        }
    }
    return found;
}

QList<ProblemArea> problemAreas(const TextImport &import)
{
    QList<ProblemArea> areas;
    for (const ImportedPart &part : import.parts) {
        if (!part.taken)
            continue;
        const bool beforeFirstTitle =
            areas.size() == 1 && areas[0].rules.isEmpty() && areas[0].texts[import.language].title.isEmpty();
        if (areas.isEmpty() || (part.role == Role::AreaTitle && !beforeFirstTitle))
            areas << ProblemArea{.texts = {{import.language, {}}}};
        ProblemArea &area = areas.last();
        if (part.role == Role::AreaTitle)
            area.texts[import.language].title = part.text.trimmed();
        else if (part.role == Role::RuleTitle)
            area.rules << Rule{.texts = {{import.language, {.title = part.text.trimmed()}}}};
        else if (area.rules.isEmpty())
            append(area.texts[import.language].intro, part.text);
        else
            append(area.rules.last().texts[import.language].handling, part.text);
    }
    return areas;
}
