#include "exchange/textparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A line, or the lines that an editor wrapped, or an item of a list.
struct Unit {
    QString text;
    qsizetype block; ///< lines that no empty line parts are of one block
    bool isItem = false;
};

const QRegularExpression &itemStart()
{
    static const QRegularExpression start(uR"(^(?:[-*•–—·▪◦]|\d{1,3}[.)])\s+\S)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return start;
}

const QRegularExpression &headingNumber()
{
    static const QRegularExpression number(uR"(^\d{1,3}(?:\.\d{1,3})*[.)]\s+)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return number;
}

bool isLoneBullet(const QString &line)
{
    return line.size() == 1 && u"-*•–—·▪◦"_s.contains(line);
}

/// Whether an editor broke the lines of `block` at its margin, so that they are one paragraph.
bool isWrapped(const QStringList &block)
{
    return block.size() > 1 && std::all_of(block.cbegin(), block.cend() - 1, [](const QString &line) {
               return line.size() >= 50 && line.size() <= 100;
           });
}

void takeLine(QList<Unit> &units, const QString &line, qsizetype block)
{
    const bool follows = !units.isEmpty() && units.last().block == block;
    const QString text = line.trimmed();
    if (follows && isLoneBullet(units.last().text))
        units.last() = {u"- "_s + text, block, true};
    else if (itemStart().match(text).hasMatch())
        units << Unit{text, block, true};
    else if (follows && units.last().isItem && line.front().isSpace())
        units.last().text += u' ' + text;
    else
        units << Unit{text, block};
}

QList<Unit> unitsOf(const QString &text)
{
    QList<Unit> units;
    QStringList block;
    qsizetype number = 0;
    const auto endBlock = [&] {
        if (isWrapped(block) && !itemStart().match(block.first().trimmed()).hasMatch()) {
            for (QString &line : block)
                line = line.trimmed();
            units << Unit{block.join(u' '), number};
        } else {
            for (const QString &line : std::as_const(block))
                takeLine(units, line, number);
        }
        block.clear();
        ++number;
    };
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            block << line;
        else if (!block.isEmpty())
            endBlock();
    }
    endBlock();
    return units;
}

/// Short, without the mark that ends a sentence, and in words.
bool looksLikeHeading(const QString &text)
{
    static const QString sentenceEnds = u".۔।!?؟;؛,،…"_s;
    return text.size() <= 80 && !sentenceEnds.contains(text.back())
        && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool isHeading(const QList<Unit> &units, qsizetype i)
{
    const Unit &unit = units[i];
    const Unit *next = i + 1 < units.size() ? &units[i + 1] : nullptr;
    const auto crowds = [&](const Unit *other) {
        return other && other->block == unit.block && !other->isItem && looksLikeHeading(other->text);
    };
    if (!next || !looksLikeHeading(unit.text))
        return false;
    const auto isNumbered = [](const Unit &item) { return item.isItem && headingNumber().match(item.text).hasMatch(); };
    if (unit.isItem) // "3. Courtesy" over a paragraph, not one of several items
        return isNumbered(unit) && !next->isItem && next->block != unit.block && (i == 0 || !isNumbered(units[i - 1]));
    const bool leadsIntoList = unit.text.endsWith(u':') && next->isItem && next->block == unit.block;
    return !leadsIntoList && !crowds(next) && !crowds(i > 0 ? &units[i - 1] : nullptr);
}

QString asTitle(const QString &line)
{
    QString title = line;
    title.remove(headingNumber());
    while (title.endsWith(u':'))
        title.chop(1);
    return title.trimmed();
}

}

QList<ImportedPart> plainTextParts(const QString &text)
{
    const QList<Unit> units = unitsOf(text);
    QList<ImportedPart> parts;
    bool begun = false, titled = false;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit &unit = units[i];
        const QString noise = noiseIn(unit.text, begun);
        if (!noise.isEmpty()) {
            parts << ImportedPart{.text = unit.text, .taken = false, .noise = noise};
        } else if (isHeading(units, i)) {
            const bool isTitle = !titled && !begun;
            parts << ImportedPart{.role = isTitle ? ImportedPart::Role::AreaTitle : ImportedPart::Role::RuleTitle,
                                  .text = asTitle(unit.text)};
            titled = true;
        } else if (unit.isItem && i > 0 && units[i - 1].isItem && begun && parts.last().taken) {
            parts.last().text += u'\n' + unit.text;
        } else {
            parts << ImportedPart{.text = unit.text};
            begun = true;
        }
    }
    return parts;
}
