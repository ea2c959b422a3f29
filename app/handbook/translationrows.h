#pragma once

#include "handbook/draft.h"
#include "handbook/translation.h"

/// A rule or a problem area in the list of what is to be translated.
struct TranslationRow {
    Place place;
    Chosen chosen;
    QString title;
    TranslationState state = TranslationState::Missing;
    qsizetype warnings = 0;
    std::optional<QString> key = {}; ///< to search in: both texts

    bool operator==(const TranslationRow &) const = default;
};

/// What is to be translated of a handbook. Only what changed is looked at again: a long handbook is listed at once.
class TranslationRows {
public:
    void update(const Handbook &handbook, const QString &language, const QString &governing);

    /// Gets some more rows ready to be searched; false once all are.
    bool readAhead();

    /// The rows in which `key` is found, in `state` where one is given; and `always`, whatever it holds.
    QList<TranslationRow> found(const QString &key, const std::optional<TranslationState> &state, const Chosen &always);

private:
    const QString &keyOf(TranslationRow &row) const;

    Handbook m_handbook;
    QString m_language;
    QString m_governing;
    QList<TranslationRow> m_rows;
    qsizetype m_ready = 0; ///< rows from the first on that can be searched
};

/// What the translation of each field of words at `place` lacks, in sentences; empty where it lacks nothing.
QStringList warningsOfEachField(const Handbook &handbook, const Place &place, const QString &language,
                                const QString &governing);
