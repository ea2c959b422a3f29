#include "handbook/ruleform.h"

#include "handbook/edits.h"
#include "handbook/valuewords.h"
#include "shell/labelledfield.h"
#include "shell/namesedit.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RuleForm::RuleForm(QWidget *parent)
    : TextForm(parent),
      m_value(new QComboBox)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    m_title = addWords([] { return tr("Title of the rule"); });
    m_situation = addRichText([] { return tr("Situation"); });
    m_handling = addRichText([] { return tr("Required handling"); });
    m_reason = addRichText([] { return tr("Reason"); });
    m_example = addRichText([] { return tr("Example"); });
    addTags();
    addAudience();
}

void RuleForm::addTags()
{
    m_value->addItem(QString());
    for (const ServiceValue value : serviceValues())
        m_value->addItem(QString(), int(value));
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *const value = new LabelledField(m_value);
    layout()->addWidget(value);

    auto *const boxes = new QWidget;
    auto *const rows = new QVBoxLayout(boxes);
    rows->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < channels().size(); ++i) {
        auto *const box = new QCheckBox;
        rows->addWidget(box);
        m_channels << box;
        connect(box, &QCheckBox::clicked, this, [this] {
            Q_EMIT edited();
            Q_EMIT left();
        });
    }
    boxes->setFocusProxy(m_channels.first());
    auto *const channelField = new LabelledField(boxes);
    layout()->addWidget(channelField);
    connect(m_value, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
    inEveryLanguage(this, [this, value, channelField] {
        value->setLabel(tr("Value it serves"));
        m_value->setItemText(0, tr("No value"));
        for (int i = 1; i < m_value->count(); ++i)
            m_value->setItemText(i, spoken(ServiceValue(m_value->itemData(i).toInt())));
        channelField->setLabel(tr("Where it applies"));
        for (qsizetype i = 0; i < m_channels.size(); ++i)
            m_channels[i]->setText(spoken(channels()[i]));
    });
}

NamesEdit *RuleForm::addNames(QString (*label)(), QString (*everybody)())
{
    auto *const edit = new NamesEdit;
    auto *const field = new LabelledField(edit);
    layout()->addWidget(field);
    inEveryLanguage(field, [field, edit, label, everybody] {
        field->setLabel(label());
        field->setHint(tr("Put a semicolon between them."));
        edit->setPlaceholderText(everybody());
    });
    connect(edit, &QLineEdit::textEdited, this, &RuleForm::edited);
    connect(edit, &QLineEdit::editingFinished, this, &RuleForm::left);
    return edit;
}

void RuleForm::addAudience()
{
    m_titles = addNames([] { return tr("Job titles it applies to"); }, [] { return tr("All job titles"); });
    m_sites = addNames([] { return tr("Sites it applies to"); }, [] { return tr("All sites"); });
}

void RuleForm::setKnown(const std::function<QStringList()> &titles, const std::function<QStringList()> &sites)
{
    m_titles->setKnown(titles);
    m_sites->setKnown(sites);
}

bool RuleForm::show(const Handbook &handbook, const Chosen &chosen, const QString &language)
{
    const auto place = placeOf(handbook, chosen);
    if (!place || place->rule < 0)
        return false;
    m_area = handbook.areas[place->area].id;
    m_shown = handbook.areas[place->area].rules[place->rule];
    m_language = language;
    for (WordsEdit *const edit : {m_title, m_situation, m_handling, m_reason, m_example})
        edit->setLanguage(language);
    showRule(m_shown);
    return true;
}

void RuleForm::restore(const Handbook &handbook, const Chosen &chosen, const QString &language,
                       const EditedFields &shown, const EditedFields &typed)
{
    if (!show(handbook, chosen, language)) {
        show({{ProblemArea{.rules = {Rule{.id = std::get<Id<Rule>>(chosen)}}}}}, chosen, language);
        m_area = handbook.areas.isEmpty() ? m_area : handbook.areas.last().id;
    }
    m_shown = withFields(m_shown, shown, language);
    showRule(m_shown);
    const Rule rule = withFields(m_shown, typed, language);
    const RuleText text = rule.texts.value(language), before = m_shown.texts.value(language);
    using Part = QString RuleText::*;
    for (const auto &[part, edit] : {std::pair<Part, WordsEdit *>{&RuleText::title, m_title},
                                     {&RuleText::situation, m_situation},
                                     {&RuleText::handling, m_handling},
                                     {&RuleText::reason, m_reason},
                                     {&RuleText::example, m_example}}) {
        if (text.*part != before.*part)
            edit->retype(text.*part);
    }
    showTags(rule);
}

void RuleForm::showRule(const Rule &rule)
{
    const RuleText text = rule.texts.value(m_language);
    m_title->setWords(text.title);
    m_situation->setWords(text.situation);
    m_handling->setWords(text.handling);
    m_reason->setWords(text.reason);
    m_example->setWords(text.example);
    showTags(rule);
}

void RuleForm::showTags(const Rule &rule)
{
    m_value->setCurrentIndex(rule.value ? m_value->findData(int(*rule.value)) : 0);
    for (qsizetype i = 0; i < m_channels.size(); ++i)
        m_channels[i]->setChecked(rule.channels.contains(channels()[i]));
    m_titles->setNames(rule.audience.titles);
    m_sites->setNames(rule.audience.sites);
}

EditedFields RuleForm::typedFields() const
{
    return fieldsOf(typed(), m_language);
}

EditedFields RuleForm::shownFields() const
{
    return fieldsOf(m_shown, m_language);
}

std::optional<EditedFields> RuleForm::fieldsIn(const Handbook &now) const
{
    const auto place = ::find(now, m_shown.id);
    return place ? std::optional(fieldsOf(now.areas[place->area].rules[place->rule], m_language)) : std::nullopt;
}

void RuleForm::merge(const Handbook &now, const QList<EditedField> &theirs)
{
    const auto place = ::find(now, m_shown.id);
    if (!place)
        return;
    const Rule shown = m_shown;
    Rule mine = typed();
    for (const EditedField field : theirs)
        take(mine, field, shown, m_language);
    m_area = now.areas[place->area].id;
    m_shown = now.areas[place->area].rules[place->rule];
    showRule(merged(m_shown, shown, mine, m_language));
}

Rule RuleForm::typed() const
{
    Rule rule = m_shown;
    rule.texts[m_language] = {m_title->words(), m_situation->words(), m_handling->words(), m_reason->words(),
                              m_example->words()};
    rule.value.reset();
    if (m_value->currentIndex() > 0)
        rule.value = ServiceValue(m_value->currentData().toInt());
    for (qsizetype i = 0; i < m_channels.size(); ++i) {
        const Channel channel = channels()[i];
        if (!m_channels[i]->isChecked())
            rule.channels.removeAll(channel);
        else if (!rule.channels.contains(channel))
            rule.channels << channel;
    }
    rule.audience = {m_titles->names(), m_sites->names()};
    return rule;
}

Handbook RuleForm::withEdits(Handbook now) const
{
    const Rule edited = typed();
    if (merged(m_shown, m_shown, edited, m_language) == m_shown)
        return now;
    auto place = ::find(now, m_shown.id);
    if (!place) {
        auto area = ::find(now, m_area);
        if (!area) {
            now.areas << ProblemArea{.id = m_area};
            area = Place{now.areas.size() - 1, -1};
        }
        place = Place{area->area, now.areas[area->area].rules.size()};
        now.areas[area->area].rules << m_shown;
    }
    Rule &rule = now.areas[place->area].rules[place->rule];
    rule = merged(rule, m_shown, edited, m_language);
    return now;
}

QString RuleForm::stepName() const
{
    return tr("Edit a rule");
}
