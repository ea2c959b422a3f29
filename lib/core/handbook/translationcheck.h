#pragma once

#include "handbook/handbook.h"
#include "handbook/textfield.h"

/// Something of the governing text that its translation lacks.
struct TranslationWarning {
    enum class Kind { Text, Number, Placeholder, Link };
    Kind kind = Kind::Text;
    TextField field = TextField::Title;
    QString missing = {}; ///< the number, placeholder or link as the governing text has it

    bool operator==(const TranslationWarning &) const = default;
};

QString word(TranslationWarning::Kind kind);

/// One sentence that says what is missing.
QString sentence(const TranslationWarning &warning);

/// What `translation` lacks of `text`: numbers in whatever digits, placeholders ("{name}", "%1"), the targets of links,
/// or everything.
QList<TranslationWarning> translationWarnings(const QString &text, const QString &translation);

/// The same for every field of what stands at `place`; nothing where it isn't translated at all.
QList<TranslationWarning> translationWarnings(const Handbook &handbook, const Place &place, const QString &language,
                                              const QString &governing);
