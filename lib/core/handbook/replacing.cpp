#include "handbook/replacing.h"

#include "base/text.h"
#include "handbook/richtext.h"
#include "handbook/textfield.h"
#include "handbook/translation.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

constexpr uchar virama = 9; ///< the class of a sign that somebody types, unlike accents, as a letter of its own

/// Whether a letter ends at `at`, with its accents.
bool isBetweenLetters(const QString &text, qsizetype at)
{
    return at >= text.size() || text[at].combiningClass() == 0 || text[at].combiningClass() == virama;
}

QList<TextRange> exactOccurrences(const QString &text, const QString &wanted)
{
    QList<TextRange> found;
    for (qsizetype at = text.indexOf(wanted); at >= 0;) {
        const bool isWhole = isBetweenLetters(text, at + wanted.size());
        if (isWhole)
            found << TextRange{at, wanted.size()};
        at = text.indexOf(wanted, isWhole ? at + wanted.size() : at + 1);
    }
    return found;
}

/// The words of `block` as they are read: each cell of a table apart.
QStringList piecesOf(const RichBlock &block)
{
    QStringList pieces;
    for (const QStringList &row : block.cells)
        pieces += row;
    if (!pieces.isEmpty())
        return pieces;
    pieces << QString();
    for (const RichRun &run : block.runs)
        pieces.last() += run.text;
    return pieces;
}

/// The pieces of a part of a text, none of which what is wanted goes beyond.
QStringList piecesOf(TextField field, const QString &words)
{
    if (field == TextField::Title)
        return {words};
    QStringList pieces;
    const RichText text = readMarkdown(words);
    for (const RichBlock &block : text.blocks)
        pieces += piecesOf(block);
    return pieces;
}

/// Counts through the occurrences of a text, piece by piece, and picks some of them.
class Picking {
public:
    Picking(const Wanted &wanted, const QList<qsizetype> &which)
        : m_wanted(wanted),
          m_which(which)
    {
    }

    QList<TextRange> from(const QString &piece)
    {
        QList<TextRange> picked;
        for (const TextRange &one : occurrences(piece, m_wanted)) {
            if (m_which.contains(m_next++))
                picked << one;
        }
        return picked;
    }

private:
    const Wanted &m_wanted;
    const QList<qsizetype> &m_which;
    qsizetype m_next = 0;
};

/// The part of a text from `begin` on, `words`, with `with` for each of `found` that begins in it.
QString replacedIn(const QString &words, qsizetype begin, const QList<TextRange> &found, const QString &with)
{
    QString result;
    qsizetype at = begin;
    const qsizetype end = begin + words.size();
    for (const TextRange &one : found) {
        if (one.begin >= end)
            break;
        if (one.begin > at)
            result += words.mid(at - begin, one.begin - at);
        if (one.begin >= begin)
            result += with;
        at = std::max(at, one.begin + one.length);
    }
    return at < end ? result + words.mid(at - begin) : result;
}

/// The key of what is wanted, in which spaces at its edges, as one types them to replace a word with its space, stay.
QString keyOf(const QString &wanted)
{
    const QString key = searchKey(wanted);
    if (key.isEmpty())
        return key;
    return (wanted.front().isSpace() ? u" "_s : QString()) + key + (wanted.back().isSpace() ? u" "_s : QString());
}

template <typename Text>
void addOccurrences(QList<Occurrence> &found, const Place &place, const Text &text, const Wanted &wanted)
{
    qsizetype part = 0;
    for (const auto &[field, words] : partsOf(text)) {
        qsizetype count = 0;
        for (const QString &piece : piecesOf(field, text.*words))
            count += occurrences(piece, wanted).size();
        for (qsizetype nth = 0; nth < count; ++nth)
            found << Occurrence{place, part, nth};
        ++part;
    }
}

/// Replaces in part `part` of `text`; false where it would lose its title, which it keeps.
template <typename Text>
bool replacePart(Text &text, qsizetype part, const Wanted &wanted, const QString &with, const QList<qsizetype> &which)
{
    const auto &[field, words] = partsOf(text)[size_t(part)];
    if (field != TextField::Title) {
        text.*words = withReplaced(text.*words, wanted, with, which);
        return true;
    }
    const QString title = stored(replacedIn(text.*words, 0, Picking(wanted, which).from(text.*words), with));
    if (title.simplified().isEmpty())
        return false;
    text.*words = title.simplified();
    return true;
}

}

QList<TextRange> occurrences(const QString &text, const Wanted &wanted)
{
    if (wanted.text.isEmpty())
        return {};
    const QString key = keyOf(wanted.text);
    QList<TextRange> found =
        wanted.isExact || key.isEmpty() ? exactOccurrences(text, stored(wanted.text)) : occurrences(text, key);
    if (wanted.isWholeWords) {
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
        const auto isEdge = [&words](qsizetype at) {
            words.setPosition(at);
            return words.isAtBoundary();
        };
        found.removeIf([&](const TextRange &one) { return !isEdge(one.begin) || !isEdge(one.begin + one.length); });
    }
    return found;
}

QList<Occurrence> occurrences(const Handbook &handbook, const QString &language, const Wanted &wanted)
{
    QList<Occurrence> found;
    if (wanted.text.isEmpty())
        return found;
    for (const Place &place : places(handbook)) {
        const ProblemArea &area = handbook.areas[place.area];
        if (place.rule < 0)
            addOccurrences(found, place, area.texts.value(language), wanted);
        else
            addOccurrences(found, place, area.rules[place.rule].texts.value(language), wanted);
    }
    return found;
}

QString withReplaced(const QString &markdown, const Wanted &wanted, const QString &with, const QList<qsizetype> &which)
{
    RichText text = readMarkdown(markdown);
    Picking picking(wanted, which);
    bool isReplaced = false;
    for (RichBlock &block : text.blocks) {
        for (QStringList &row : block.cells) {
            for (QString &cell : row) {
                const QList<TextRange> found = picking.from(cell);
                isReplaced |= !found.isEmpty();
                cell = replacedIn(cell, 0, found, with);
            }
        }
        if (!block.cells.isEmpty())
            continue;
        const QList<TextRange> found = picking.from(piecesOf(block).constFirst());
        isReplaced |= !found.isEmpty();
        qsizetype begin = 0;
        for (RichRun &run : block.runs) {
            const qsizetype length = run.text.size();
            run.text = replacedIn(run.text, begin, found, with);
            begin += length;
        }
    }
    return isReplaced ? ::markdown(text) : markdown;
}

Replacement withReplaced(const Handbook &handbook, const QString &language, const Wanted &wanted, const QString &with,
                         const QList<Occurrence> &which)
{
    Replacement done{handbook};
    Place last;
    for (qsizetype begin = 0, end = 0; begin < which.size(); begin = end) {
        const Occurrence first = which[begin];
        QList<qsizetype> nths;
        for (end = begin; end < which.size() && which[end].place == first.place && which[end].part == first.part; ++end)
            nths << which[end].nth;
        const Place place = first.place;
        ProblemArea &area = done.handbook.areas[place.area];
        const bool isReplaced = place.rule < 0
            ? replacePart(area.texts[language], first.part, wanted, with, nths)
            : replacePart(area.rules[place.rule].texts[language], first.part, wanted, with, nths);
        if (!isReplaced) {
            done.keptTitles << numberOf(place);
            continue;
        }
        done.places += nths.size();
        if (place != last)
            ++(place.rule < 0 ? done.areas : done.rules);
        last = place;
    }
    return done;
}
