#include "exchange/importplan.h"

#include "exchange/titles.h"

using namespace Qt::StringLiterals;

namespace {

using Role = ImportedPart::Role;

constexpr qsizetype longestTitle = 60; // letters of a title made from first words

bool isTitle(const ImportedPart &part)
{
    return part.role != Role::Text;
}

/// A title that is left out as noise holds nothing: the text after it belongs to the title before it.
bool holdsText(const ImportedPart &part)
{
    return isTitle(part) && (part.taken || part.noise.isEmpty());
}

/// The place of the text that a paragraph could become one with, or -1.
qsizetype textBefore(const TextImport &import, qsizetype part)
{
    for (qsizetype before = part - 1; before >= 0; --before) {
        const ImportedPart &one = import.parts[before];
        if (isTitle(one))
            return -1;
        if (one.taken)
            return before;
    }
    return -1;
}

QString firstWords(const QString &markdown)
{
    const QString words = titleFrom(markdown);
    if (words.size() <= longestTitle)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', longestTitle);
    return words.first(space > 0 ? space : longestTitle) + u'…';
}

void begin(ImportedPart &part, Role role)
{
    if (!isTitle(part))
        part.text = titleFrom(part.text);
    part.role = role;
    part.taken = true;
    part.noise.clear();
}

}

QList<qsizetype> ImportPlan::holders(const TextImport &import)
{
    QList<qsizetype> holders(import.parts.size(), -1);
    qsizetype area = -1, rule = -1;
    for (qsizetype part = 0; part < import.parts.size(); ++part) {
        const ImportedPart &one = import.parts[part];
        if (one.role == Role::AreaTitle && holdsText(one))
            area = rule = -1;
        else if (one.role == Role::RuleTitle && holdsText(one))
            rule = -1;
        holders[part] = rule >= 0 ? rule : area;
        if (holdsText(one))
            (one.role == Role::AreaTitle ? area : rule) = part;
    }
    return holders;
}

TextImport ImportPlan::asArea(TextImport import, qsizetype part)
{
    begin(import.parts[part], Role::AreaTitle);
    return import;
}

TextImport ImportPlan::asRule(TextImport import, qsizetype part)
{
    begin(import.parts[part], Role::RuleTitle);
    return import;
}

bool ImportPlan::canJoin(const TextImport &import, qsizetype part)
{
    return isTitle(import.parts[part]) ? part > 0 : textBefore(import, part) >= 0;
}

TextImport ImportPlan::joined(TextImport import, qsizetype part)
{
    ImportedPart &one = import.parts[part];
    if (isTitle(one)) {
        one.role = Role::Text;
        one.text = paragraphFrom(one.text);
        return import;
    }
    ImportedPart &before = import.parts[textBefore(import, part)];
    before.text += (before.text.isEmpty() ? ""_L1 : "\n\n"_L1) + one.text;
    before.pictures += one.pictures;
    import.parts.removeAt(part);
    return import;
}

bool ImportPlan::canSplit(const TextImport &import, qsizetype part)
{
    return !isTitle(import.parts[part]) && !import.parts[part].text.isEmpty();
}

TextImport ImportPlan::split(TextImport import, qsizetype part)
{
    import.parts[part].taken = true;
    import.parts.insert(part, {.role = Role::RuleTitle, .text = firstWords(import.parts[part].text)});
    return import;
}

TextImport ImportPlan::taken(TextImport import, qsizetype part, bool isTaken)
{
    const QList<qsizetype> holder = holders(import);
    QList<bool> within(import.parts.size(), false);
    within[part] = true;
    for (qsizetype one = part + 1; one < import.parts.size(); ++one)
        within[one] = holder[one] >= 0 && within[holder[one]] && (import.parts[one].noise.isEmpty() || !isTaken);
    for (qsizetype one = part; one < import.parts.size(); ++one) {
        if (within[one])
            import.parts[one].taken = isTaken;
    }
    for (qsizetype above = holder[part]; isTaken && above >= 0; above = holder[above])
        import.parts[above].taken = true;
    return import;
}

TextImport ImportPlan::named(TextImport import, qsizetype part, const QString &title)
{
    import.parts[part].text = title.simplified();
    return import;
}
