#include "handbook/worddiff.h"

#include "handbook/sequencediff.h"

#include <QHash>
#include <QStringView>

#include <algorithm>

namespace {

/// What parts words; a no-break space is part of its word.
bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
}

struct Word {
    qsizetype begin, end;
};

/// A text taken apart; each line knows its first word.
struct TextWords {
    QStringView text;
    std::vector<Word> words;
    std::vector<Word> lines;
    std::vector<size_t> firstOfLine; ///< and, at its end, the number of words
};

TextWords apart(QStringView text)
{
    TextWords apart{text, {}, {}, {}};
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype lineEnd = std::find(text.cbegin() + at, text.cend(), u'\n') - text.cbegin();
        apart.lines.push_back({at, lineEnd});
        apart.firstOfLine.push_back(apart.words.size());
        while (at < lineEnd) {
            const qsizetype begin =
                std::find_if_not(text.cbegin() + at, text.cbegin() + lineEnd, isSpace) - text.cbegin();
            const qsizetype end = std::find_if(text.cbegin() + begin, text.cbegin() + lineEnd, isSpace) - text.cbegin();
            if (begin < end)
                apart.words.push_back({begin, end});
            at = end;
        }
        at = lineEnd + 1;
    }
    apart.firstOfLine.push_back(apart.words.size());
    return apart;
}

/// The same number for the same words.
class Numbers {
public:
    std::vector<int> of(QStringView text, const Word *begin, const Word *end)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(end - begin));
        for (const Word *word = begin; word != end; ++word) {
            const QStringView spelt = text.sliced(word->begin, word->end - word->begin);
            const auto known = m_known.constFind(spelt);
            numbers.push_back(known != m_known.cend() ? *known : *m_known.insert(spelt, int(m_known.size())));
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_known;
};

struct Lines {
    size_t begin, end;
};

/// Compares the words of some lines of either text into `marks`.
void compareWords(const TextWords &before, Lines beforeLines, const TextWords &after, Lines afterLines,
                  Differing &marks)
{
    const size_t from = before.firstOfLine[beforeLines.begin], to = after.firstOfLine[afterLines.begin];
    Numbers numbers;
    const std::vector<int> removedFrom =
        numbers.of(before.text, before.words.data() + from, before.words.data() + before.firstOfLine[beforeLines.end]);
    const std::vector<int> addedTo =
        numbers.of(after.text, after.words.data() + to, after.words.data() + after.firstOfLine[afterLines.end]);
    const Differing found = differing(removedFrom, addedTo);
    std::ranges::copy(found.before, marks.before.begin() + std::ptrdiff_t(from));
    std::ranges::copy(found.after, marks.after.begin() + std::ptrdiff_t(to));
}

Differing compare(const TextWords &before, const TextWords &after)
{
    Numbers numbers;
    const Differing lines =
        differing(numbers.of(before.text, before.lines.data(), before.lines.data() + before.lines.size()),
                  numbers.of(after.text, after.lines.data(), after.lines.data() + after.lines.size()));
    Differing words{std::vector<char>(before.words.size()), std::vector<char>(after.words.size())};
    size_t b = 0, a = 0;
    while (b < before.lines.size() || a < after.lines.size()) {
        Lines removed{b, b}, added{a, a};
        while (removed.end < before.lines.size() && lines.before[removed.end])
            ++removed.end;
        while (added.end < after.lines.size() && lines.after[added.end])
            ++added.end;
        compareWords(before, removed, after, added, words);
        b = removed.end + 1;
        a = added.end + 1;
    }
    return words;
}

/// Lays the pieces one after another. A piece that nothing takes the place of carries the white space up to the next
/// word, so that either text reads on without it.
class Pieces {
public:
    Pieces(const TextWords &before, const TextWords &after, const Differing &marks)
        : m_before(before),
          m_after(after),
          m_marks(marks)
    {
    }

    QList<WordPiece> laid()
    {
        size_t b = 0, a = 0;
        while (true) {
            const size_t removed = runEnd(m_marks.before, b), added = runEnd(m_marks.after, a);
            if (removed > b || added > a)
                change(b, removed, a, added);
            if (removed == m_before.words.size() && added == m_after.words.size())
                break;
            b = removed + 1;
            a = added + 1;
        }
        put(WordPiece::Kind::Same, m_after.text.sliced(m_done));
        return m_pieces;
    }

private:
    static size_t runEnd(const std::vector<char> &marks, size_t from)
    {
        while (from < marks.size() && marks[from])
            ++from;
        return from;
    }

    /// The words from `begin` up to `end`, with the white space that falls away with them where they `standAlone`.
    static Word stretch(const TextWords &in, size_t begin, size_t end, bool standAlone)
    {
        Word stretch{in.words[begin].begin, in.words[end - 1].end};
        if (standAlone && end < in.words.size())
            stretch.end = in.words[end].begin;
        else if (standAlone && begin > 0)
            stretch.begin = in.words[begin - 1].end;
        return stretch;
    }

    void change(size_t b, size_t removed, size_t a, size_t added)
    {
        const bool replaced = removed > b && added > a;
        Word into{};
        if (added > a)
            into = stretch(m_after, a, added, !replaced);
        else if (a < m_after.words.size())
            into = {m_after.words[a].begin, m_after.words[a].begin};
        else
            into = a > 0 ? Word{m_after.words[a - 1].end, m_after.words[a - 1].end} : Word{m_done, m_done};
        put(WordPiece::Kind::Same, m_after.text.sliced(m_done, into.begin - m_done));
        if (removed > b) {
            const Word from = stretch(m_before, b, removed, !replaced);
            put(WordPiece::Kind::Removed, m_before.text.sliced(from.begin, from.end - from.begin));
        }
        put(WordPiece::Kind::Added, m_after.text.sliced(into.begin, into.end - into.begin));
        m_done = into.end;
    }

    void put(WordPiece::Kind kind, QStringView text)
    {
        if (!text.isEmpty())
            m_pieces << WordPiece{kind, text.toString()};
    }

    const TextWords &m_before;
    const TextWords &m_after;
    const Differing &m_marks;
    qsizetype m_done = 0; ///< of the text after
    QList<WordPiece> m_pieces;
};

}

QList<WordPiece> wordDiff(const QString &before, const QString &after)
{
    if (before == after)
        return after.isEmpty() ? QList<WordPiece>() : QList<WordPiece>{{WordPiece::Kind::Same, after}};
    const TextWords first = apart(before), second = apart(after);
    const Differing marks = compare(first, second);
    return Pieces(first, second, marks).laid();
}

QList<WordPiece> toMark(const QList<WordPiece> &pieces)
{
    QList<WordPiece> marked;
    for (const WordPiece &piece : pieces) {
        using enum WordPiece::Kind;
        if (piece.kind == Added && !marked.isEmpty() && marked.last().kind == Removed)
            marked << WordPiece{Same, QStringLiteral(" ")};
        const auto end = std::find_if_not(piece.text.rbegin(), piece.text.rend(), isSpace).base();
        const qsizetype length = piece.kind == Same ? piece.text.size() : end - piece.text.begin();
        marked << WordPiece{piece.kind, piece.text.first(length)};
        if (length < piece.text.size())
            marked << WordPiece{Same, piece.text.sliced(length)};
    }
    return marked;
}

QList<WordPiece> earlierSide(const QList<WordPiece> &pieces, const QString &before)
{
    const std::vector<Word> words = apart(before).words;
    QList<WordPiece> side;
    size_t word = 0;
    qsizetype done = 0;
    for (const WordPiece &piece : pieces) {
        if (piece.kind == WordPiece::Kind::Added)
            continue;
        word += apart(piece.text).words.size();
        const bool isRemoved = piece.kind == WordPiece::Kind::Removed; // without the white space behind it
        const qsizetype end = isRemoved && word > 0 ? words[word - 1].end
            : word < words.size()                   ? words[word].begin
                                                    : before.size();
        if (end > done)
            side << WordPiece{piece.kind, before.sliced(done, end - done)};
        done = std::max(done, end);
    }
    if (done < before.size())
        side << WordPiece{WordPiece::Kind::Same, before.sliced(done)};
    return side;
}

QList<WordPiece> laterSide(const QList<WordPiece> &pieces)
{
    QList<WordPiece> side = pieces;
    side.removeIf([](const WordPiece &piece) { return piece.kind == WordPiece::Kind::Removed; });
    return side;
}

bool differ(const QList<WordPiece> &pieces)
{
    return std::ranges::any_of(pieces, [](const WordPiece &piece) { return piece.kind != WordPiece::Kind::Same; });
}
