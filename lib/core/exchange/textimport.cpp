#include "exchange/textimport.h"

#include "base/text.h"
#include "exchange/documentimport.h"
#include "exchange/textencoding.h"
#include "exchange/textparts.h"
#include "handbook/richtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

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
    if (text.isEmpty()) // a picture alone
        return;
    paragraphs += (paragraphs.isEmpty() ? ""_L1 : "\n\n"_L1) + text;
}

/// Where words for `field` go; those for none of its fields go into `otherwise`.
template <typename Text>
QString &fieldOf(Text &text, const std::optional<TextField> &field, QString Text::*otherwise)
{
    for (const auto &part : partsOf(text)) {
        if (part.field == field)
            return text.*part.words;
    }
    return text.*otherwise;
}

/// `import` with a title of an area before all else that is taken; refused where nothing is.
Result<TextImport> withFirstArea(TextImport import, const QString &title)
{
    const auto firstTaken = std::ranges::find(import.parts, true, &ImportedPart::taken);
    if (firstTaken == import.parts.end())
        return Error{Error::Kind::Invalid, Said::tr("There is no text in this file."), {}};
    if (firstTaken->role != Role::AreaTitle)
        import.parts.insert(firstTaken, {.role = Role::AreaTitle, .text = stored(title)});
    return import;
}

/// A longer one is no text that anybody wrote, and is taken as it stands.
constexpr qsizetype longestLine = 100'000;

/// What a text without marks says, so that Markdown takes none of its letters for a mark but the signs of lists.
QString asMarkdown(const QString &plain)
{
    static const QRegularExpression sign(uR"(^(?:[-*•]|\d{1,3}[.)])\s+(?=\S))"_s);
    QStringList lines;
    for (const QString &line : plain.split(u'\n')) {
        const QString begin = sign.match(line).captured();
        const QString words = line.sliced(begin.size());
        lines << begin + (words.size() > longestLine ? words : markdown({{RichBlock{.runs = {{words}}}}}));
    }
    return lines.join(u'\n');
}

Result<TextImport> importPlain(const QByteArray &bytes, TextFormat format, const QString &language)
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
    if (format == TextFormat::Markdown) {
        import.parts = markdownParts(text);
        return import;
    }
    import.parts = plainTextParts(text);
    for (ImportedPart &part : import.parts) {
        if (part.role == Role::Text && part.taken)
            part.text = asMarkdown(part.text);
    }
    return import;
}

/// Whether a document that has no title of its own begins with a line that reads like one.
bool canBeTitle(QList<ImportedPart>::const_iterator part, QList<ImportedPart>::const_iterator end)
{
    constexpr qsizetype longest = 80;
    static const QString others = u".۔।!?؟;؛,،…:|*[\\\n"_s;
    return part != end && part + 1 != end && part->role == Role::Text && !part->text.isEmpty()
        && part->text.size() <= longest && !part->text.startsWith("- "_L1)
        && std::ranges::none_of(part->text, [](QChar c) { return others.contains(c); });
}

struct Suffix {
    QLatin1StringView name;
    TextFormat format;
};
constexpr Suffix suffixes[] = {{"docx"_L1, TextFormat::Word},         {"odt"_L1, TextFormat::OpenDocument},
                               {"html"_L1, TextFormat::Html},         {"htm"_L1, TextFormat::Html},
                               {"xhtml"_L1, TextFormat::Html},        {"md"_L1, TextFormat::Markdown},
                               {"markdown"_L1, TextFormat::Markdown}, {"txt"_L1, TextFormat::Plain}};

}

TextFormat formatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto known = std::ranges::find(suffixes, suffix, &Suffix::name);
    return known == std::end(suffixes) ? TextFormat::Plain : known->format;
}

QStringList importedNames()
{
    QStringList names;
    for (const Suffix &suffix : suffixes)
        names << "*."_L1 + suffix.name;
    return names;
}

Result<TextImport> importText(const QByteArray &bytes, TextFormat format, const QString &language, const QString &title,
                              const Progress &progress)
{
    if (format == TextFormat::Plain || format == TextFormat::Markdown) {
        const auto import = importPlain(bytes, format, language);
        return import ? withFirstArea(*import, title) : import;
    }
    auto document = importDocument(bytes, format, language, progress);
    if (!document)
        return document.error();
    QList<ImportedPart> &parts = document->import.parts;
    const auto first = std::ranges::find(parts, true, &ImportedPart::taken);
    const bool hasArea = first != parts.end() && first->role == Role::AreaTitle;
    if (hasArea && format != TextFormat::Html && !document->title.isEmpty())
        parts.prepend({.text = document->title, .taken = false, .noise = Said::tr("Title of the document")});
    else if (!hasArea && document->title.isEmpty() && canBeTitle(first, parts.end()))
        first->role = Role::AreaTitle;
    return withFirstArea(document->import, document->title.isEmpty() ? title : document->title);
}

Result<TextImport> importTextFile(const QString &path, const QString &language, const Progress &progress)
{
    const auto bytes = readTextFile(path);
    if (!bytes)
        return bytes.error();
    const QString title = QFileInfo(path).completeBaseName().replace(u'_', u' ').simplified();
    return importText(*bytes, formatOf(path), language, title, progress);
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
    const ImportedHandbook made = handbookOf(import);
    for (const ProblemArea &area : made.areas) {
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
    if (made.lostPictures > 0)
        found << Said::tr("%n pictures are left out: their problem area has no rule to keep them.", nullptr,
                          int(made.lostPictures));
    return found;
}

ImportedHandbook handbookOf(const TextImport &import)
{
    ImportedHandbook made;
    QList<ProblemArea> &areas = made.areas;
    QList<qsizetype> waiting; // pictures that no rule was there for
    const auto attach = [&](const QList<qsizetype> &pictures) {
        for (const qsizetype picture : pictures) {
            const std::pair one(areas.last().rules.last().id, import.pictures[picture]);
            if (!made.attachments.contains(one))
                made.attachments << one;
        }
    };
    for (const ImportedPart &part : import.parts) {
        if (!part.taken)
            continue;
        const bool beforeFirstTitle =
            areas.size() == 1 && areas[0].rules.isEmpty() && areas[0].texts[import.language].title.isEmpty();
        if (areas.isEmpty() || (part.role == Role::AreaTitle && !beforeFirstTitle)) {
            made.lostPictures += std::exchange(waiting, {}).size();
            areas << ProblemArea{.texts = {{import.language, {}}}};
        }
        ProblemArea &area = areas.last();
        if (part.role == Role::AreaTitle)
            area.texts[import.language].title = part.text.trimmed();
        else if (part.role == Role::RuleTitle)
            area.rules << Rule{.texts = {{import.language, {.title = part.text.trimmed()}}}};
        else if (area.rules.isEmpty())
            append(fieldOf(area.texts[import.language], part.field, &AreaText::intro), part.text);
        else
            append(fieldOf(area.rules.last().texts[import.language], part.field, &RuleText::handling), part.text);
        waiting << part.pictures;
        if (!area.rules.isEmpty())
            attach(std::exchange(waiting, {}));
    }
    made.lostPictures += waiting.size();
    return made;
}
