#pragma once

#include "handbook/handbook.h"

/// What can be typed or chosen of a problem area or a rule.
enum class EditedField { Title, Intro, Signs, Situation, Handling, Reason, Example, Value, Channels, Titles, Sites };

/// What stands in each field in one language; value and channels under the words they are stored as,
/// job titles and sites a line each.
using EditedFields = QMap<EditedField, QString>;
EditedFields fieldsOf(const AreaText &text);
EditedFields fieldsOf(const Rule &rule, const QString &language);

/// `text` or `rule` with what `fields` say.
AreaText withFields(AreaText text, const EditedFields &fields);
Rule withFields(Rule rule, const EditedFields &fields, const QString &language);

/// The fields in which `first` and `second` differ.
QList<EditedField> differing(const EditedFields &first, const EditedFields &second);

/// The fields that were changed both in `now` and in `typed` since they were `shown`, and not to the same.
QList<EditedField> clashing(const EditedFields &now, const EditedFields &shown, const EditedFields &typed);

/// `to` with `field` as it stands in `from`.
void take(AreaText &to, EditedField field, const AreaText &from);
void take(Rule &to, EditedField field, const Rule &from, const QString &language);

/// `now` with each field in which `typed` differs from what was `shown`.
AreaText merged(AreaText now, const AreaText &shown, const AreaText &typed);
RuleText merged(RuleText now, const RuleText &shown, const RuleText &typed);
Rule merged(Rule now, const Rule &shown, const Rule &typed, const QString &language);

/// Puts `text` in, or takes the language out where it is empty.
template <typename Text>
void setText(QMap<QString, Text> &texts, const QString &language, const Text &text)
{
    if (text.isEmpty())
        texts.remove(language);
    else
        texts[language] = text;
}

/// `handbook` with `area` or `rule` after what is chosen there, or at the end.
Handbook withArea(Handbook handbook, const ProblemArea &area, const std::optional<Place> &after);
Handbook withRule(Handbook handbook, const Rule &rule, const Place &after);
