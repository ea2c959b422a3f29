#include "handbook/translationspage.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/editor.h"
#include "handbook/sourcereader.h"
#include "handbook/valuewords.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/icons.h"
#include "shell/labelledfield.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 40 * grid;
constexpr int sideWidth = 52 * grid;
constexpr auto everyState = -1;

QAction *newAction(QWidget *page, const QKeySequence &keys)
{
    auto *const action = new QAction(page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

}

TranslationsPage::TranslationsPage(Session &session, Draft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_back(newAction(this, Qt::Key_Escape)),
      m_mark(newAction(this, QKeySequence(u"Ctrl+M"_s))),
      m_previous(newAction(this, QKeySequence(u"Alt+PgUp"_s))),
      m_next(newAction(this, QKeySequence(u"Alt+PgDown"_s))),
      m_export(newAction(this, {})),
      m_import(newAction(this, QKeySequence(u"Ctrl+I"_s))),
      m_undo(newAction(this, QKeySequence::Undo)),
      m_redo(newAction(this, QKeySequence::Redo)),
      m_header(new ScreenHeader),
      m_language(new QComboBox),
      m_states(new QComboBox),
      m_bar(new QProgressBar),
      m_counts(newLabel()),
      m_report(newLabel()),
      m_model(new RecordModel<TranslationRow>(
          columns(), [this](const TranslationRow *last, int) { return last ? QList<TranslationRow>() : m_listed; },
          this)),
      m_list(new RecordView(u"translations"_s, {7 * grid, 12 * grid, 20 * grid})),
      m_governing(newLabel()),
      m_translated(newLabel()),
      m_said(newLabel()),
      m_source(new SourceReader),
      m_editor(new Editor(session, draft))
{
    lay();
    connectActions();
    connect(m_list, &RecordView::chosenChanged, this, &TranslationsPage::showChosen);
    connect(m_list, &RecordView::opened, this, [this] { m_editor->focusTitle(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &TranslationsPage::changeLanguage);
    connect(m_states, &QComboBox::currentIndexChanged, this, &TranslationsPage::fill);
    connect(m_header, &ScreenHeader::filterChanged, this, [this](const QString &text) {
        m_key = searchKey(text);
        fill();
    });
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        if (!m_rows.readAhead())
            m_ahead.stop();
    });
    connect(&draft, &Draft::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&draft, &Draft::stepped, this, [this](const Chosen &chosen) {
        if (isVisible())
            choose(chosen);
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void TranslationsPage::lay()
{
    m_header->setBack(m_back);
    m_language->setObjectName(u"languages"_s);
    m_states->setObjectName(u"states"_s);
    m_report->setObjectName(u"report"_s);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addWidget(m_language);
    m_filter = m_header->addFilter();
    m_header->setPrimary(m_mark);
    for (QLabel *const sentence : {m_said, m_report})
        sentence->setWordWrap(true);
    m_report->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    m_report->hide();
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(24 * grid);
    auto *const progress = new QHBoxLayout;
    progress->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    progress->setSpacing(grid);
    progress->addWidget(m_bar);
    progress->addWidget(m_counts);
    progress->addStretch(1);
    progress->addWidget(buttonFor(m_previous));
    progress->addWidget(buttonFor(m_next));

    auto *const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(newList());
    splitter->addWidget(newSides());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, 2 * sideWidth});
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(progress);
    column->addWidget(m_report);
    column->addWidget(splitter, 1);
}

QWidget *TranslationsPage::newList()
{
    auto *const leading = new QWidget;
    auto *const list = new QVBoxLayout(leading);
    list->setContentsMargins(grid, 0, grid, grid);
    list->setSpacing(grid);
    list->addWidget(m_states);
    list->addWidget(m_list, 1);
    list->addWidget(buttonFor(m_export), 0, Qt::AlignLeading);
    list->addWidget(buttonFor(m_import), 0, Qt::AlignLeading);
    m_list->setModel(m_model);
    return leading;
}

QWidget *TranslationsPage::newSides()
{
    auto *const sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    const auto add = [&](QLabel *head, QLabel *sentence, QWidget *text) {
        auto *const side = new QWidget;
        auto *const column = new QVBoxLayout(side);
        column->setContentsMargins(grid, 0, grid, 0);
        column->setSpacing(grid);
        makeBold(head);
        column->addWidget(head);
        if (sentence)
            column->addWidget(sentence);
        column->addWidget(text, 1);
        sides->addWidget(side);
    };
    add(m_governing, m_said, m_source);
    add(m_translated, nullptr, m_editor);
    sides->setSizes({sideWidth, sideWidth});
    return sides;
}

void TranslationsPage::connectActions()
{
    connect(m_back, &QAction::triggered, this, [this] {
        if (commit())
            Q_EMIT left();
    });
    connect(m_mark, &QAction::triggered, this, &TranslationsPage::markCurrent);
    connect(m_previous, &QAction::triggered, this, [this] { stepToStale(-1); });
    connect(m_next, &QAction::triggered, this, [this] { stepToStale(1); });
    connect(m_export, &QAction::triggered, this, &TranslationsPage::chooseExport);
    connect(m_import, &QAction::triggered, this, &TranslationsPage::chooseImport);
    connect(m_undo, &QAction::triggered, this, [this] { step(-1); });
    connect(m_redo, &QAction::triggered, this, [this] { step(1); });
}

QList<RecordColumn<TranslationRow>> TranslationsPage::columns() const
{
    return {
        {.title = [] { return tr("Number"); },
         .text = [](const TranslationRow &row) { return isolated(numberOf(row.place)); }},
        {.title = [] { return tr("State"); },
         .text =
             [](const TranslationRow &row) {
                 const QString state = spoken(row.state);
                 return row.warnings > 0 ? tr("%1, %n warnings", nullptr, int(row.warnings)).arg(state) : state;
             },
         .colour = [this](const TranslationRow &row) -> QVariant {
             if (row.state == TranslationState::Current && row.warnings == 0)
                 return {};
             return colour(row.state == TranslationState::Missing ? Sign::Overdue : Sign::Due, palette());
         }},
        {.title = [] { return tr("Title"); }, .text = [](const TranslationRow &row) { return isolated(row.title); }}};
}

void TranslationsPage::setWords()
{
    m_header->setTitle(tr("Translations"));
    m_back->setText(tr("Back"));
    m_mark->setText(tr("Mark as current"));
    m_mark->setToolTip(tr("The translation still fits the governing text"));
    m_previous->setText(tr("Previous stale"));
    m_next->setText(tr("Next stale"));
    m_export->setText(tr("Export for translators…"));
    m_import->setText(tr("Import translations…"));
    m_language->setAccessibleName(tr("Language of the translation"));
    m_states->setAccessibleName(tr("Which are listed"));
    m_list->setAccessibleName(tr("Translations"));
    m_bar->setAccessibleName(tr("Current translations"));
    {
        const QSignalBlocker quiet(m_states);
        const int chosen = qMax(m_states->currentIndex(), 0);
        m_states->clear();
        m_states->addItem(tr("All texts"), everyState);
        for (const auto state : {TranslationState::Missing, TranslationState::Stale, TranslationState::Current})
            m_states->addItem(spoken(state), int(state));
        m_states->setCurrentIndex(chosen);
    }
    if (!m_shownLanguage.isEmpty())
        refresh();
}

void TranslationsPage::begin(const QString &language, const Chosen &chosen)
{
    m_report->hide();
    {
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        for (const QString &known : knownLanguages()) {
            if (known != m_draft.governing())
                m_language->addItem(nativeName(known), known);
        }
        m_language->setCurrentIndex(qMax(m_language->findData(language), 0));
    }
    m_shownLanguage = m_language->currentData().toString();
    (void)m_editor->show(chosen, m_shownLanguage);
    refresh();
    if (m_list->chosen() < 0 && !m_listed.isEmpty())
        choose(m_listed.first().chosen);
    m_list->setFocus();
}

bool TranslationsPage::commit()
{
    return m_editor->commit();
}

QWidget *TranslationsPage::filterField() const
{
    return m_filter;
}

void TranslationsPage::changeLanguage()
{
    const QString language = m_language->currentData().toString();
    if (language == m_shownLanguage)
        return;
    if (!m_editor->show(m_editor->chosen(), language)) {
        m_language->setCurrentIndex(m_language->findData(m_shownLanguage));
        return;
    }
    m_shownLanguage = language;
    refresh();
}

/// What is chosen stays in the list, whatever is filtered by: its state changes while one types.
void TranslationsPage::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int wanted = m_states->currentData().toInt();
    const auto state = wanted == everyState ? std::nullopt : std::optional(TranslationState(wanted));
    m_listed = m_rows.found(m_key, state, m_editor->chosen());
    (void)m_model->reload();
    const auto row = std::ranges::find(m_listed, m_editor->chosen(), &TranslationRow::chosen);
    m_list->choose(row == m_listed.end() ? -1 : int(row - m_listed.begin()));
}

void TranslationsPage::refresh()
{
    m_rows.update(m_draft.handbook(), m_shownLanguage, m_draft.governing());
    m_ahead.start();
    fill();
    const TranslationProgress progress = progressOf(m_draft.handbook(), m_shownLanguage, m_draft.governing());
    m_bar->setRange(0, qMax(int(progress.all()), 1));
    m_bar->setValue(int(progress.current));
    m_counts->setText(tr("%1 of %2 current, %3 stale, %4 missing")
                          .arg(progress.current)
                          .arg(progress.all())
                          .arg(progress.stale)
                          .arg(progress.missing));
    m_previous->setEnabled(progress.stale > 0);
    m_next->setEnabled(progress.stale > 0);
    m_import->setEnabled(m_draft.mayWrite(m_shownLanguage));
    m_governing->setText(tr("Governing text: %1").arg(isolated(nativeName(m_draft.governing()))));
    m_translated->setText(tr("Translation: %1").arg(isolated(nativeName(m_shownLanguage))));
    showSides();
}

void TranslationsPage::showChosen()
{
    if (m_isFilling)
        return;
    const int row = m_list->chosen();
    if (row >= 0)
        choose(m_model->at(row).chosen);
}

void TranslationsPage::choose(const Chosen &chosen)
{
    (void)m_editor->show(chosen, m_shownLanguage); // what can't be saved stays chosen
    fill();
    showSides();
}

void TranslationsPage::showSides()
{
    const auto place = placeOf(m_draft.handbook(), m_editor->chosen());
    m_source->setVisible(place.has_value());
    m_said->setVisible(place.has_value());
    m_mark->setEnabled(place && m_draft.mayWrite(m_shownLanguage)
                       && translationState(m_draft.handbook(), *place, m_shownLanguage, m_draft.governing())
                           == TranslationState::Stale);
    if (!place)
        return;
    m_said->setText(SourceReader::sentences(m_draft.handbook(), *place, m_shownLanguage, m_draft.governing()));
    m_source->show(m_draft.handbook(), *place, m_shownLanguage, m_draft.governing());
    m_editor->warn(warningsOfEachField(m_draft.handbook(), *place, m_shownLanguage, m_draft.governing()));
}

void TranslationsPage::stepToStale(int step)
{
    if (!commit())
        return;
    const Handbook &handbook = m_draft.handbook();
    const QList<Place> all = places(handbook);
    const auto here = placeOf(handbook, m_editor->chosen());
    qsizetype index = here ? all.indexOf(*here) : (step > 0 ? -1 : 0);
    for (qsizetype tries = 0; tries < all.size(); ++tries) {
        index = (index + step + all.size()) % all.size();
        if (translationState(handbook, all[index], m_shownLanguage, m_draft.governing()) == TranslationState::Stale) {
            choose(at(handbook, all[index]));
            return;
        }
    }
}

void TranslationsPage::markCurrent()
{
    if (!commit())
        return;
    const auto place = placeOf(m_draft.handbook(), m_editor->chosen());
    if (!place)
        return;
    const Handbook after = markedCurrent(m_draft.handbook(), *place, m_shownLanguage, m_draft.governing());
    const Done marked = m_draft.take(tr("Mark a translation as current"), after, m_editor->chosen());
    if (!marked)
        Messages::show(this, marked.error());
}

void TranslationsPage::step(int direction)
{
    if (!commit())
        return;
    if (direction < 0)
        m_draft.steps().undo();
    else
        m_draft.steps().redo();
}
