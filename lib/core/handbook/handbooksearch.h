#pragma once

#include "base/textmatch.h"
#include "handbook/edition.h"
#include "handbook/textfield.h"

#include <functional>

/// A rule or a problem area that has what was looked for, in one language.
struct SearchHit {
    int edition = 0; ///< its number; 0 for the working handbook
    Place place; ///< where it stands there
    Id<ProblemArea> area = Id<ProblemArea>::fromStored(0);
    std::optional<Id<Rule>> rule; ///< none where it is the problem area itself
    QString language;
    QString title;
    QList<TextRange> foundInTitle;
    TextField field = TextField::Title; ///< beside the title, the one with most of what was looked for
    QString text; ///< of that field, as readers see it
    QList<TextRange> found; ///< in `text`

    bool operator==(const SearchHit &) const = default;
};

/// What is looked for, and where.
struct SearchQuestion {
    QString typed; ///< each of its words has to be there; a number ("2.3") also finds the rule that bears it
    QString language = {}; ///< empty for all
    std::optional<int> edition = {}; ///< 0 for the working handbook; none for all
    qsizetype atMost = 200; ///< how many hits are wanted

    bool operator==(const SearchQuestion &) const = default;
};

/// Texts of the handbook and its editions made ready to be searched as somebody types. What several editions have in
/// common is kept once.
class HandbookSearch {
public:
    /// Adds the working handbook.
    void add(const Handbook &handbook);
    /// Adds an edition.
    void add(const Edition &edition);

    /// The numbers of the editions that were added.
    QList<int> editions() const { return m_editions; }

    /// In the order in which they were added, and of the handbook. Stops early, with what was found by then, once
    /// `goOn` answers false.
    QList<SearchHit> find(
        const SearchQuestion &question, const std::function<bool()> &goOn = [] { return true; }) const;

private:
    struct Text {
        QStringList fields; ///< as readers see them
        QString key; ///< of all fields, a line each
    };
    struct Entry {
        int edition;
        Place place;
        Id<ProblemArea> area;
        std::optional<Id<Rule>> rule;
        QString language;
        qsizetype text;
    };

    void add(const Entry &place, const QStringList &fields);
    void addArea(int edition, qsizetype number, Id<ProblemArea> id, const QMap<QString, AreaText> &texts);
    void addRule(int edition, const Place &place, Id<ProblemArea> area, const Rule &rule);
    SearchHit hit(const Entry &entry, const QStringList &words) const;

    QList<Text> m_texts;
    QHash<QStringList, qsizetype> m_known; ///< where a text, as it is stored, stands in m_texts
    QList<Entry> m_entries;
    QList<int> m_editions;
};
