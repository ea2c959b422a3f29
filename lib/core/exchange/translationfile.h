#pragma once

#include "base/result.h"
#include "handbook/handbook.h"

/// One field of a rule or a problem area, with its translation, as it is handed to a translator and comes back.
struct TranslationUnit {
    /// What is said of the translation: that it is one of `source`, that it has to be looked at, or nothing, so that it
    /// is one where it was changed.
    enum class Claim { Finished, Unfinished, Unsaid };
    QString key; ///< "rule-123-title"
    QString number; ///< of the rule or problem area: "2.3"
    QString source; ///< governing text
    QString target;
    QString earlier; ///< the governing text that `target` was made from, where it isn't `source`
    QString note; ///< what the translator remarked
    Claim claim = Claim::Unsaid;

    bool operator==(const TranslationUnit &) const = default;
};

/// The translation of a handbook into one language, as it is handed to a translator and comes back.
struct TranslationFile {
    QString governing; ///< the language of the sources; empty where the file doesn't say
    QString language;
    QList<TranslationUnit> units;

    bool operator==(const TranslationFile &) const = default;
};

/// Everything in `handbook` that is to be translated into `language`.
TranslationFile translationFile(const Handbook &handbook, const QString &language, const QString &governing);

/// The field that `key` ends in: "title".
QString fieldOf(const QString &key);

/// `text` as every format can hold it: without control characters, its lines ended in one way.
QString exchangeable(QString text);

/// What became of a file that came back, as numbers of rules and problem areas ("2.3").
struct TranslationReport {
    QStringList current; ///< taken, and current now
    QStringList stale; ///< taken as stale: made from another governing text, or not finished
    QStringList outdated; ///< left: made from another governing text, and what stands there is current
    qsizetype unchanged = 0;
    qsizetype untranslated = 0;
    qsizetype unknown = 0; ///< parts of the file that the handbook no longer has
    QStringList notes; ///< what translators remarked: "2.3: …"

    bool operator==(const TranslationReport &) const = default;
};

struct TakenTranslations {
    Handbook handbook;
    TranslationReport report;
};

/// `handbook` with what is in `file`. Nothing is taken away, and no current translation gives way to one of another
/// governing text. Invalid: the file is about other languages.
Result<TakenTranslations> withTranslations(const Handbook &handbook, const TranslationFile &file,
                                           const QString &governing);

/// Sentences that tell `report`.
QStringList sentences(const TranslationReport &report);

enum class TranslationFormat { Xliff, Bilingual };

/// `file` in `format`. Bilingual is a Markdown table for people without tools.
QByteArray written(const TranslationFile &file, TranslationFormat format);

/// The other way round. Invalid: it isn't in that format.
Result<TranslationFile> readTranslations(const QByteArray &bytes, TranslationFormat format);

/// Reads the file at `path`. Invalid: it is too large.
Result<TranslationFile> readTranslationFile(const QString &path, TranslationFormat format);
