#include "handbook/sequencediff.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

using Index = long;

/// A part of both sequences that is still to be compared.
struct Box {
    Index beforeBegin, beforeEnd, afterBegin, afterEnd;
};

/// Where a box is cut in two.
struct Cut {
    Index before, after;
};

/// The items of one sequence that occur in the other too, with their places.
struct Kept {
    std::vector<int> items;
    std::vector<Index> places;
};

/// Myers' "An O(ND) difference algorithm and its variations" in linear space: from both ends of a box, the paths that
/// reach furthest on each diagonal, until two of them meet.
class Comparison {
public:
    Comparison(const Kept &before, const Kept &after, Differing &marks)
        : m_before(before),
          m_after(after),
          m_marks(marks),
          m_origin(Index(after.items.size()) + 1),
          m_forward(before.items.size() + after.items.size() + 3),
          m_backward(m_forward.size()),
          m_patience(std::max(256L, std::lround(std::sqrt(double(m_forward.size())))))
    {
    }

    void run()
    {
        std::vector<Box> boxes{{0, Index(m_before.items.size()), 0, Index(m_after.items.size())}};
        while (!boxes.empty()) {
            const Box box = withoutCommonEnds(boxes.back());
            boxes.pop_back();
            if (box.beforeBegin == box.beforeEnd || box.afterBegin == box.afterEnd) {
                mark(box);
            } else {
                const Cut cut = middle(box);
                boxes.push_back({box.beforeBegin, cut.before, box.afterBegin, cut.after});
                boxes.push_back({cut.before, box.beforeEnd, cut.after, box.afterEnd});
            }
        }
    }

private:
    /// The diagonals that paths from one end have come to.
    struct Range {
        Index first, last;
    };

    bool same(Index before, Index after) const { return m_before.items[before] == m_after.items[after]; }
    Index &forward(Index diagonal) { return m_forward[diagonal + m_origin]; }
    Index &backward(Index diagonal) { return m_backward[diagonal + m_origin]; }

    Box withoutCommonEnds(Box box) const
    {
        while (box.beforeBegin < box.beforeEnd && box.afterBegin < box.afterEnd
               && same(box.beforeBegin, box.afterBegin))
            ++box.beforeBegin, ++box.afterBegin;
        while (box.beforeBegin < box.beforeEnd && box.afterBegin < box.afterEnd
               && same(box.beforeEnd - 1, box.afterEnd - 1))
            --box.beforeEnd, --box.afterEnd;
        return box;
    }

    void mark(const Box &box)
    {
        for (Index i = box.beforeBegin; i < box.beforeEnd; ++i)
            m_marks.before[m_before.places[i]] = true;
        for (Index i = box.afterBegin; i < box.afterEnd; ++i)
            m_marks.after[m_after.places[i]] = true;
    }

    /// One diagonal more at either side, or one less where the box ends; beyond stands what no path takes.
    template <typename Reach>
    static void widen(Range &range, const Range &box, Reach reach, Index never)
    {
        if (range.first > box.first)
            reach(--range.first - 1) = never;
        else
            ++range.first;
        if (range.last < box.last)
            reach(++range.last + 1) = never;
        else
            --range.last;
    }

    Cut middle(const Box &box)
    {
        const Range diagonals{box.beforeBegin - box.afterEnd, box.beforeEnd - box.afterBegin};
        const Index start = box.beforeBegin - box.afterBegin, end = box.beforeEnd - box.afterEnd;
        const bool odd = (start - end) % 2 != 0;
        Range ahead{start, start}, back{end, end};
        forward(start) = box.beforeBegin;
        backward(end) = box.beforeEnd;
        for (Index cost = 1;; ++cost) {
            widen(
                ahead, diagonals, [this](Index d) -> Index & { return forward(d); }, -1);
            for (Index d = ahead.last; d >= ahead.first; d -= 2) {
                const Index at = stepForward(box, d);
                if (odd && back.first <= d && d <= back.last && backward(d) <= at)
                    return {at, at - d};
            }
            widen(
                back, diagonals, [this](Index d) -> Index & { return backward(d); }, std::numeric_limits<Index>::max());
            for (Index d = back.last; d >= back.first; d -= 2) {
                const Index at = stepBackward(box, d);
                if (!odd && ahead.first <= d && d <= ahead.last && at <= forward(d))
                    return {at, at - d};
            }
            if (cost >= m_patience)
                return furthest(box, ahead, back);
        }
    }

    Index stepForward(const Box &box, Index d)
    {
        Index at = forward(d - 1) >= forward(d + 1) ? forward(d - 1) + 1 : forward(d + 1);
        while (at < box.beforeEnd && at - d < box.afterEnd && same(at, at - d))
            ++at;
        return forward(d) = at;
    }

    Index stepBackward(const Box &box, Index d)
    {
        Index at = backward(d - 1) < backward(d + 1) ? backward(d - 1) : backward(d + 1) - 1;
        while (at > box.beforeBegin && at - d > box.afterBegin && same(at - 1, at - d - 1))
            --at;
        return backward(d) = at;
    }

    /// The best cut known when patience ends: where the path is that came furthest from its own end.
    Cut furthest(const Box &box, const Range &ahead, const Range &back)
    {
        Cut first{box.beforeBegin, box.afterBegin}, last{box.beforeEnd, box.afterEnd};
        for (Index d = ahead.last; d >= ahead.first; d -= 2) {
            const Index at = std::min({forward(d), box.beforeEnd, box.afterEnd + d});
            if (2 * at - d > first.before + first.after)
                first = {at, at - d};
        }
        for (Index d = back.last; d >= back.first; d -= 2) {
            const Index at = std::max({backward(d), box.beforeBegin, box.afterBegin + d});
            if (2 * at - d < last.before + last.after)
                last = {at, at - d};
        }
        const Index fromBegin = first.before + first.after - box.beforeBegin - box.afterBegin;
        const Index fromEnd = box.beforeEnd + box.afterEnd - last.before - last.after;
        return fromEnd < fromBegin ? first : last;
    }

    const Kept &m_before;
    const Kept &m_after;
    Differing &m_marks;
    Index m_origin; ///< of the diagonals, which begin below zero
    std::vector<Index> m_forward;
    std::vector<Index> m_backward;
    Index m_patience;
};

/// Items that the other sequence hasn't got differ at once; the rest between the common ends is kept for comparing.
Kept keep(std::span<const int> items, std::span<const int> others, Index begin, Index end, std::vector<char> &marks)
{
    const int last = others.empty() ? -1 : *std::ranges::max_element(others);
    std::vector<char> known(size_t(last) + 1);
    for (const int other : others)
        known[other] = true;
    Kept kept;
    for (Index i = begin; i < end; ++i) {
        if (items[i] <= last && known[items[i]]) {
            kept.items.push_back(items[i]);
            kept.places.push_back(i);
        } else {
            marks[i] = true;
        }
    }
    return kept;
}

/// A run of differing items, perhaps empty, between two that don't differ.
struct Run {
    Index begin = 0, end = 0;
};

/// Goes over the runs of one sequence, and shifts them where its items repeat.
class Runs {
public:
    Runs(std::span<const int> items, std::vector<char> &marks)
        : m_items(items),
          m_marks(marks)
    {
        extend();
    }

    bool isEmpty() const { return run.begin == run.end; }
    Index size() const { return run.end - run.begin; }

    bool next()
    {
        if (run.end == Index(m_items.size()))
            return false;
        run.begin = ++run.end;
        extend();
        return true;
    }

    void previous()
    {
        run.end = --run.begin;
        extendBack();
    }

    bool up()
    {
        if (run.begin == 0 || m_items[run.begin - 1] != m_items[run.end - 1])
            return false;
        m_marks[--run.begin] = true;
        m_marks[--run.end] = false;
        extendBack();
        return true;
    }

    bool down()
    {
        if (run.end == Index(m_items.size()) || m_items[run.begin] != m_items[run.end])
            return false;
        m_marks[run.begin++] = false;
        m_marks[run.end++] = true;
        extend();
        return true;
    }

    Run run;

private:
    void extend()
    {
        while (run.end < Index(m_items.size()) && m_marks[run.end])
            ++run.end;
    }
    void extendBack()
    {
        while (run.begin > 0 && m_marks[run.begin - 1])
            --run.begin;
    }

    std::span<const int> m_items;
    std::vector<char> &m_marks;
};

/// "a b a b c" without one "a b" lost either the first or the second: of all the places of a run that can be shifted
/// the last is taken, or the last one where the other sequence differs too, so that one change isn't told as two.
void shift(std::span<const int> items, std::vector<char> &marks, std::span<const int> others,
           std::vector<char> &otherMarks)
{
    Runs runs(items, marks), facing(others, otherMarks);
    do {
        if (!runs.isEmpty()) {
            Index size = 0, first = 0;
            bool faces = false;
            do {
                size = runs.size();
                while (runs.up())
                    facing.previous();
                first = runs.run.end;
                faces = !facing.isEmpty();
                while (runs.down()) {
                    facing.next();
                    faces = faces || !facing.isEmpty();
                }
            } while (size != runs.size());
            while (faces && runs.run.end > first && facing.isEmpty() && runs.up())
                facing.previous();
        }
        facing.next();
    } while (runs.next());
}

}

Differing differing(std::span<const int> before, std::span<const int> after)
{
    Differing marks{std::vector<char>(before.size()), std::vector<char>(after.size())};
    const Index shorter = Index(std::min(before.size(), after.size()));
    Index begin = 0, atEnd = 0;
    while (begin < shorter && before[begin] == after[begin])
        ++begin;
    while (begin + atEnd < shorter && before[before.size() - 1 - atEnd] == after[after.size() - 1 - atEnd])
        ++atEnd;
    const Kept ofBefore = keep(before, after, begin, Index(before.size()) - atEnd, marks.before);
    const Kept ofAfter = keep(after, before, begin, Index(after.size()) - atEnd, marks.after);
    Comparison(ofBefore, ofAfter, marks).run();
    shift(before, marks.before, after, marks.after);
    shift(after, marks.after, before, marks.before);
    return marks;
}
