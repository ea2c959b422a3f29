#include "handbook/rulehistorypage.h"

#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "handbook/editionreader.h"
#include "handbook/editionstore.h"
#include "handbook/valuewords.h"
#include "handbook/withdrawalstore.h"
#include "shell/emptystate.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int listWidth = 64 * grid;
constexpr int textWidth = 80 * grid;
}

RuleHistoryPage::RuleHistoryPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_back(new QAction(this)),
      m_header(new ScreenHeader),
      m_language(new QComboBox),
      m_onDay(newLabel()),
      m_day(new QDateEdit),
      m_said(newLabel()),
      m_model(new RecordModel<RuleStep>(
          columns(), [this](const RuleStep *last, int) { return last ? QList<RuleStep>() : m_steps; }, this)),
      m_list(new RecordView(u"rulehistory"_s, {9 * grid, 20 * grid, 22 * grid, 16 * grid})),
      m_stack(new QStackedWidget),
      m_none(new EmptyState(nullptr)),
      m_reason(newLabel()),
      m_reader(new EditionReader)
{
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_back);
    lay();
    connect(m_back, &QAction::triggered, this, &RuleHistoryPage::left);
    connect(m_day, &QDateEdit::dateChanged, this, &RuleHistoryPage::showInForce);
    connect(m_list, &RecordView::chosenChanged, this, &RuleHistoryPage::showChosen);
    connect(m_list, &RecordView::opened, this, [this] { m_reader->setFocus(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &RuleHistoryPage::showChosen);
    inEveryLanguage(this, [this] { setWords(); });
}

void RuleHistoryPage::lay()
{
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addWidget(m_language);
    m_header->addButton(m_back);
    m_day->setCalendarPopup(true);
    m_day->setLayoutDirection(Qt::LeftToRight); // before the format, which is reversed otherwise
    m_day->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_onDay->setBuddy(m_day);
    m_said->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_list->setModel(m_model);

    auto *const day = new QHBoxLayout;
    day->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    day->setSpacing(grid);
    day->addWidget(m_onDay);
    day->addWidget(m_day);
    day->addWidget(m_said, 1);
    auto *const text = new QWidget;
    auto *const reading = new QVBoxLayout(text);
    reading->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    reading->addWidget(m_reason);
    reading->addWidget(m_reader, 1);
    auto *const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, textWidth});
    auto *const history = new QWidget;
    auto *const parts = new QVBoxLayout(history);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(2 * grid);
    parts->addLayout(day);
    parts->addWidget(splitter, 1);
    m_stack->addWidget(history);
    m_stack->addWidget(m_none);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

QList<RecordColumn<RuleStep>> RuleHistoryPage::columns() const
{
    return {{.title = [] { return tr("Edition"); },
             .text = [](const RuleStep &step) { return QVariant(step.edition.number); },
             .alignment = Qt::AlignTrailing | Qt::AlignVCenter},
            {.title = [] { return tr("In force from"); },
             .text = [](const RuleStep &step) { return longDate(step.edition.dated, Language::spoken()); }},
            {.title = [] { return tr("Change"); },
             .text = [](const RuleStep &step) { return step.rule ? spoken(step.rule->rule.change) : tr("Removed"); }},
            {.title = [] { return tr("State"); },
             .text =
                 [this](const RuleStep &step) {
                     return spoken(stateOf(step.edition, m_editions, m_withdrawals, m_session.stamp().at.date()));
                 }},
            {.title = [] { return tr("Rule"); }, .text = [this](const RuleStep &step) { return titleOf(step); }}};
}

QString RuleHistoryPage::titleOf(const RuleStep &step) const
{
    if (!step.rule)
        return {};
    const QString language = languageFor(step.edition, m_language->currentData().toString());
    return u"%1  %2"_s.arg(numberOf(step.rule->place), isolated(step.rule->rule.rule.texts.value(language).title));
}

void RuleHistoryPage::setWords()
{
    m_header->setTitle(tr("History of a rule"));
    m_back->setText(tr("Back"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_onDay->setText(tr("In force on"));
    m_day->setAccessibleName(tr("In force on"));
    m_list->setAccessibleName(tr("History of a rule"));
    m_none->setWords(tr("Not published yet"),
                     tr("This rule is in no edition. Once it is published, every text that it ever had stands here."));
    m_said->setText(saidOfDay());
}

void RuleHistoryPage::begin(Id<Rule> rule, const QString &language)
{
    auto editions = EditionStore::all(m_session.database());
    auto withdrawals = WithdrawalStore::all(m_session.database());
    if (!editions || !withdrawals) {
        Messages::show(this, editions ? withdrawals.error() : editions.error());
        Q_EMIT left();
        return;
    }
    m_rule = rule;
    m_editions = *std::move(editions);
    m_withdrawals = *std::move(withdrawals);
    m_steps = historyOf(rule, m_editions);
    std::ranges::reverse(m_steps);
    fillLanguages(language);
    (void)m_model->reload();
    m_stack->setCurrentIndex(m_steps.isEmpty() ? 1 : 0);
    m_language->setVisible(!m_steps.isEmpty());
    {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(m_session.stamp().at.date());
    }
    showInForce();
    m_list->setFocus();
}

void RuleHistoryPage::fillLanguages(const QString &language)
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const QString &known : knownLanguages()) {
        if (std::ranges::any_of(m_steps, [&](const RuleStep &step) { return step.edition.languages.contains(known); }))
            m_language->addItem(nativeName(known), known);
    }
    m_language->setCurrentIndex(qMax(m_language->findData(language), 0));
}

QString RuleHistoryPage::saidOfDay() const
{
    const auto edition = inForceOn(m_editions, m_withdrawals, m_day->date());
    if (!edition)
        return tr("No edition was in force on that day.");
    if (!ruleIn(*edition, m_rule))
        return tr("Edition %1 was in force on that day, and this rule wasn’t in it.").arg(edition->number);
    return tr("Edition %1 was in force on that day.").arg(edition->number);
}

/// Chooses the text that was in force on the day: that of the last edition up to the one in force that touched the
/// rule.
void RuleHistoryPage::showInForce()
{
    m_said->setText(saidOfDay());
    const auto edition = inForceOn(m_editions, m_withdrawals, m_day->date());
    int row = edition ? 0 : -1;
    while (edition && row < m_steps.size() && m_steps[row].edition.number > edition->number)
        ++row;
    m_list->choose(row < m_steps.size() ? row : -1);
    showChosen();
}

const RuleStep *RuleHistoryPage::chosen() const
{
    const int row = m_list->chosen();
    return row < 0 ? nullptr : &m_model->at(row);
}

void RuleHistoryPage::showChosen()
{
    m_list->viewport()->update(); // the titles are in the language that is chosen
    const RuleStep *const step = chosen();
    m_reason->setText(step && step->rule ? step->rule->rule.reason : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    if (step && step->rule)
        m_reader->show(*step->rule, languageFor(step->edition, m_language->currentData().toString()));
    else
        m_reader->clear();
}
