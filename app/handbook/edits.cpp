#include "handbook/edits.h"

namespace {

template <typename Value>
void mergeField(Value &now, const Value &shown, const Value &typed)
{
    if (typed != shown)
        now = typed;
}

QString wordsOf(const QList<Channel> &chosen)
{
    QStringList words;
    for (const Channel channel : channels()) {
        if (chosen.contains(channel))
            words << word(channel);
    }
    return words.join(u' ');
}

}

EditedFields fieldsOf(const AreaText &text)
{
    return {{EditedField::Title, text.title}, {EditedField::Intro, text.intro}, {EditedField::Signs, text.signs}};
}

EditedFields fieldsOf(const Rule &rule, const QString &language)
{
    const RuleText text = rule.texts.value(language);
    return {{EditedField::Title, text.title},
            {EditedField::Situation, text.situation},
            {EditedField::Handling, text.handling},
            {EditedField::Reason, text.reason},
            {EditedField::Example, text.example},
            {EditedField::Value, rule.value ? word(*rule.value) : QString()},
            {EditedField::Channels, wordsOf(rule.channels)},
            {EditedField::Titles, rule.audience.titles.join(u'\n')},
            {EditedField::Sites, rule.audience.sites.join(u'\n')}};
}

AreaText withFields(AreaText text, const EditedFields &fields)
{
    text.title = fields.value(EditedField::Title, text.title);
    text.intro = fields.value(EditedField::Intro, text.intro);
    text.signs = fields.value(EditedField::Signs, text.signs);
    return text;
}

Rule withFields(Rule rule, const EditedFields &fields, const QString &language)
{
    RuleText text = rule.texts.value(language);
    text.title = fields.value(EditedField::Title, text.title);
    text.situation = fields.value(EditedField::Situation, text.situation);
    text.handling = fields.value(EditedField::Handling, text.handling);
    text.reason = fields.value(EditedField::Reason, text.reason);
    text.example = fields.value(EditedField::Example, text.example);
    setText(rule.texts, language, text);
    if (fields.contains(EditedField::Value))
        rule.value = serviceValue(fields[EditedField::Value]);
    if (fields.contains(EditedField::Channels) && wordsOf(rule.channels) != fields[EditedField::Channels]) {
        rule.channels.clear();
        for (const QString &word : fields[EditedField::Channels].split(u' ', Qt::SkipEmptyParts)) {
            if (const auto known = channel(word))
                rule.channels << *known;
        }
    }
    if (fields.contains(EditedField::Titles))
        rule.audience.titles = fields[EditedField::Titles].split(u'\n', Qt::SkipEmptyParts);
    if (fields.contains(EditedField::Sites))
        rule.audience.sites = fields[EditedField::Sites].split(u'\n', Qt::SkipEmptyParts);
    return rule;
}

QList<EditedField> differing(const EditedFields &first, const EditedFields &second)
{
    QList<EditedField> found;
    for (const auto &[field, words] : first.asKeyValueRange()) {
        if (second[field] != words)
            found << field;
    }
    return found;
}

QList<EditedField> clashing(const EditedFields &now, const EditedFields &shown, const EditedFields &typed)
{
    QList<EditedField> found;
    for (const EditedField field : differing(now, typed)) {
        if (now[field] != shown[field] && typed[field] != shown[field])
            found << field;
    }
    return found;
}

void take(AreaText &to, EditedField field, const AreaText &from)
{
    if (field == EditedField::Title)
        to.title = from.title;
    else if (field == EditedField::Intro)
        to.intro = from.intro;
    else if (field == EditedField::Signs)
        to.signs = from.signs;
}

void take(Rule &to, EditedField field, const Rule &from, const QString &language)
{
    if (field == EditedField::Value)
        to.value = from.value;
    if (field == EditedField::Channels)
        to.channels = from.channels;
    if (field == EditedField::Titles)
        to.audience.titles = from.audience.titles;
    if (field == EditedField::Sites)
        to.audience.sites = from.audience.sites;
    static const QMap<EditedField, QString RuleText::*> words{{EditedField::Title, &RuleText::title},
                                                              {EditedField::Situation, &RuleText::situation},
                                                              {EditedField::Handling, &RuleText::handling},
                                                              {EditedField::Reason, &RuleText::reason},
                                                              {EditedField::Example, &RuleText::example}};
    if (const auto found = words.find(field); found != words.end())
        to.texts[language].*(*found) = from.texts.value(language).*(*found);
}

AreaText merged(AreaText now, const AreaText &shown, const AreaText &typed)
{
    mergeField(now.title, shown.title, typed.title);
    mergeField(now.intro, shown.intro, typed.intro);
    mergeField(now.signs, shown.signs, typed.signs);
    return now;
}

RuleText merged(RuleText now, const RuleText &shown, const RuleText &typed)
{
    mergeField(now.title, shown.title, typed.title);
    mergeField(now.situation, shown.situation, typed.situation);
    mergeField(now.handling, shown.handling, typed.handling);
    mergeField(now.reason, shown.reason, typed.reason);
    mergeField(now.example, shown.example, typed.example);
    return now;
}

Rule merged(Rule now, const Rule &shown, const Rule &typed, const QString &language)
{
    mergeField(now.value, shown.value, typed.value);
    mergeField(now.channels, shown.channels, typed.channels);
    mergeField(now.audience.titles, shown.audience.titles, typed.audience.titles);
    mergeField(now.audience.sites, shown.audience.sites, typed.audience.sites);
    const RuleText before = shown.texts.value(language), after = typed.texts.value(language);
    if (before != after)
        setText(now.texts, language, merged(now.texts.value(language), before, after));
    return now;
}

Handbook withArea(Handbook handbook, const ProblemArea &area, const std::optional<Place> &after)
{
    handbook.areas.insert(after ? after->area + 1 : handbook.areas.size(), area);
    return handbook;
}

Handbook withRule(Handbook handbook, const Rule &rule, const Place &after)
{
    QList<Rule> &rules = handbook.areas[after.area].rules;
    rules.insert(after.rule < 0 ? rules.size() : after.rule + 1, rule);
    return handbook;
}
