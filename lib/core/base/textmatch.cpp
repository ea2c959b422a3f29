#include "base/textmatch.h"

#include "base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A key, and for each of its characters what it stands for in the text.
struct Traced {
    QString key;
    QList<qsizetype> begins, ends;
};

constexpr uchar virama = 9; ///< the class of a sign that takes a letter's vowel away, which a key keeps

/// Where the letter that begins at `begin` ends, with the signs that it carries: what is beyond changes nothing of it.
qsizetype endOfLetter(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    do {
        end += text[end].isHighSurrogate() && end + 1 < text.size() && text[end + 1].isLowSurrogate() ? 2 : 1;
    } while (end < text.size() && text[end].combiningClass() != 0 && text[end].combiningClass() != virama);
    return end;
}

QString keyOfLetter(const QString &text, qsizetype begin, qsizetype end)
{
    if (text[begin].isSpace())
        return u" "_s;
    if (end == begin + 1 && text[begin] <= u'\u007f') // most of many texts
        return text[begin].toLower();
    return searchKey(text.mid(begin, end - begin));
}

/// `searchKey` of a text, letter by letter.
Traced traced(const QString &text)
{
    Traced found;
    QChar before; // as the letters are, before dj is read as d
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = endOfLetter(text, begin);
        for (const QChar letter : keyOfLetter(text, begin, end)) {
            const bool isOneMore = letter == u' ' && (found.key.isEmpty() || found.key.back() == u' ');
            if (letter == u'j' && before == u'd') {
                found.ends.back() = end;
            } else if (!isOneMore) {
                found.key += letter;
                found.begins << begin;
                found.ends << end;
            }
            before = letter;
        }
    }
    return found;
}

/// `ranges` in order, those that touch made one.
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::begin);
    QList<TextRange> all;
    for (const TextRange &one : std::as_const(ranges)) {
        if (all.isEmpty() || all.back().begin + all.back().length < one.begin)
            all << one;
        else
            all.back().length = std::max(all.back().length, one.begin + one.length - all.back().begin);
    }
    return all;
}

qsizetype boundary(QTextBoundaryFinder &finder, qsizetype place, bool forwards)
{
    finder.setPosition(place);
    if (finder.isAtBoundary())
        return place;
    const qsizetype next = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return next < 0 ? place : next;
}

}

QStringList searchWords(const QString &typed)
{
    QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QList<TextRange> matches(const QString &text, const QStringList &words)
{
    const Traced all = traced(text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QList<TextRange> found;
    for (const QString &word : words) {
        for (qsizetype at = all.key.indexOf(word); at >= 0 && !word.isEmpty();
             at = all.key.indexOf(word, at + word.size())) {
            const qsizetype begin = boundary(letters, all.begins[at], false);
            found << TextRange{begin, boundary(letters, all.ends[at + word.size() - 1], true) - begin};
        }
    }
    return joined(found);
}

QList<TextRange> occurrences(const QString &text, const QString &key)
{
    if (key.isEmpty())
        return {};
    const Traced all = traced(text);
    QList<TextRange> found;
    for (qsizetype at = all.key.indexOf(key); at >= 0;) {
        const qsizetype end = at + key.size();
        const bool isWhole = (at == 0 || all.begins[at - 1] != all.begins[at])
            && (end == all.key.size() || all.begins[end - 1] != all.begins[end]);
        if (isWhole)
            found << TextRange{all.begins[at], all.ends[end - 1] - all.begins[at]};
        at = all.key.indexOf(key, isWhole ? end : at + 1);
    }
    return found;
}

Snippet snippet(const QString &text, const QList<TextRange> &found, qsizetype length)
{
    qsizetype begin = 0, end = text.size();
    if (text.size() > length) {
        const qsizetype first = found.isEmpty() ? 0 : found.front().begin;
        begin = std::clamp<qsizetype>(first - length / 4, 0, text.size() - length);
        end = begin + length;
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
        begin = std::min(boundary(words, begin, true), first);
        if (!found.isEmpty())
            end = std::max(end, std::min(found.front().begin + found.front().length, begin + 2 * length));
        end = boundary(words, end, false);
    }
    Snippet cut;
    cut.text = text.mid(begin, end - begin);
    for (QChar &c : cut.text) {
        if (c.isSpace())
            c = u' ';
    }
    const qsizetype before = begin > 0 ? 1 : 0;
    for (const TextRange &one : found) {
        const qsizetype from = std::max(one.begin, begin), to = std::min(one.begin + one.length, end);
        if (from < to)
            cut.found << TextRange{from - begin + before, to - from};
    }
    if (begin > 0)
        cut.text.prepend(u'…');
    if (end < text.size())
        cut.text += u'…';
    return cut;
}
