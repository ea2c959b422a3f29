#include "handbook/changespage.h"

#include "base/text.h"
#include "handbook/changereader.h"
#include "handbook/changewords.h"
#include "page/paper.h"
#include "shell/button.h"
#include "shell/emptystate.h"
#include "shell/header.h"
#include "shell/preferences.h"
#include "shell/recordview.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 52 * grid;
constexpr int textWidth = 92 * grid;

constexpr auto viewSetting = "changes/view"_L1;
constexpr auto splitterSetting = "changes/splitter"_L1;

enum View { Inline, SideBySide };

QAction *newAction(QWidget *page, const QKeySequence &keys)
{
    auto *const action = new QAction(page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

}

ChangesPage::ChangesPage(Session &session, Draft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_back(newAction(this, Qt::Key_Escape)),
      m_previous(newAction(this, QKeySequence(u"Alt+PgUp"_s))),
      m_next(newAction(this, QKeySequence(u"Alt+PgDown"_s))),
      m_print(newAction(this, QKeySequence::Print)),
      m_savePdf(newAction(this, QKeySequence::Save)),
      m_turn(newAction(this, QKeySequence(u"Ctrl+Shift+V"_s))),
      m_header(new ScreenHeader),
      m_language(new QComboBox),
      m_fromWord(newLabel()),
      m_from(new QComboBox),
      m_toWord(newLabel()),
      m_to(new QComboBox),
      m_choices(new QWidget),
      m_material(new QCheckBox),
      m_view(new QComboBox),
      m_paper(new QComboBox),
      m_stack(new QStackedWidget),
      m_none(new EmptyState(nullptr)),
      m_splitter(new QSplitter),
      m_model(new RecordModel<ChangeRow>(
          columns(), [this](const ChangeRow *last, int) { return last ? QList<ChangeRow>() : m_listed; }, this)),
      m_list(new RecordView(u"changes"_s, {9 * grid, 18 * grid, 20 * grid})),
      m_said(newLabel()),
      m_reader(new ChangeReader)
{
    lay();
    connectActions();
    inEveryLanguage(this, [this] { setWords(); });
}

void ChangesPage::lay()
{
    m_header->setBack(m_back);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_language->setObjectName(u"languages"_s);
    m_view->setObjectName(u"view"_s);
    m_said->setObjectName(u"said"_s);
    for (QComboBox *const box : {m_language, m_from, m_to, m_view})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addWidget(m_language);
    m_filter = m_header->addFilter();
    m_header->setPrimary(m_print);
    m_paper->addItem(u"A4"_s, int(PaperSize::A4));
    m_paper->addItem(u"Letter"_s, int(PaperSize::Letter));
    m_list->setModel(m_model);
    m_said->setWordWrap(true);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(newList());
    m_splitter->addWidget(newSides());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, textWidth});
    m_splitter->restoreState(Preferences::store()->value(splitterSetting).toByteArray());
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_none);

    auto *const row = new QHBoxLayout(m_choices);
    row->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    row->setSpacing(grid);
    m_fromWord->setBuddy(m_from);
    m_toWord->setBuddy(m_to);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_fromWord, m_from, m_toWord, m_to})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_view);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_choices);
    column->addWidget(m_stack, 1);
}

QWidget *ChangesPage::newList()
{
    auto *const leading = new QWidget;
    auto *const list = new QVBoxLayout(leading);
    list->setContentsMargins(grid, 0, grid, grid);
    list->setSpacing(grid);
    list->addWidget(m_material);
    list->addWidget(m_list, 1);
    auto *const saving = new QHBoxLayout;
    saving->setSpacing(grid);
    saving->addWidget(buttonFor(m_savePdf));
    saving->addWidget(m_paper);
    saving->addStretch(1);
    list->addLayout(saving);
    return leading;
}

QWidget *ChangesPage::newSides()
{
    auto *const sides = new QWidget;
    auto *const column = new QVBoxLayout(sides);
    column->setContentsMargins(grid, 0, grid, 0);
    column->setSpacing(grid);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_said, 1);
    row->addWidget(buttonFor(m_previous));
    row->addWidget(buttonFor(m_next));
    column->addLayout(row);
    column->addWidget(m_reader, 1);
    return sides;
}

void ChangesPage::connectActions()
{
    connect(m_back, &QAction::triggered, this, &ChangesPage::left);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_print, &QAction::triggered, this, &ChangesPage::preview);
    connect(m_savePdf, &QAction::triggered, this, &ChangesPage::savePdf);
    connect(m_turn, &QAction::triggered, this,
            [this] { m_view->setCurrentIndex(m_view->currentIndex() == Inline ? SideBySide : Inline); });
    connect(m_list, &RecordView::chosenChanged, this, [this] {
        if (!m_isFilling)
            showChosen();
    });
    connect(m_list, &RecordView::opened, this, [this] { m_reader->setFocus(); });
    connect(m_material, &QCheckBox::toggled, this, &ChangesPage::fill);
    connect(m_view, &QComboBox::currentIndexChanged, this, [this](int view) {
        Preferences::store()->setValue(viewSetting, view);
        showChosen();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Preferences::store()->setValue(splitterSetting, m_splitter->saveState()); });
    connect(m_header, &ScreenHeader::filterChanged, this, [this](const QString &text) {
        m_key = searchKey(text);
        fill();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_language->currentData().toString();
        compare();
    });
    for (QComboBox *const box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            fillLanguages();
            compare();
        });
    connect(&m_draft, &Draft::changed, this, [this] {
        if (isVisible() && !m_published.editions.isEmpty())
            compare();
    });
    connect(&m_session, &Session::editionsChanged, this, [this] {
        if (isVisible())
            readAgain();
    });
}

QList<RecordColumn<ChangeRow>> ChangesPage::columns() const
{
    return {
        {.title = [] { return tr("Number"); },
         .text = [](const ChangeRow &row) { return isolated(numberOf(row.change.place())); }},
        {.title = [] { return tr("Change"); }, .text = [](const ChangeRow &row) { return kindOf(row.change); }},
        {.title = [] { return tr("Title"); }, .text = [](const ChangeRow &row) { return isolated(row.change.title); }}};
}

void ChangesPage::setWords()
{
    m_header->setTitle(tr("What changed"));
    m_back->setText(tr("Back"));
    m_previous->setText(tr("Previous change"));
    m_next->setText(tr("Next change"));
    m_print->setText(tr("Print…"));
    m_savePdf->setText(tr("Save as PDF…"));
    m_turn->setText(tr("Inline or side by side"));
    m_fromWord->setText(tr("From", "edition"));
    m_toWord->setText(tr("To", "edition"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_view->setAccessibleName(tr("How the texts are shown"));
    m_paper->setAccessibleName(tr("Paper"));
    m_list->setAccessibleName(tr("What changed"));
    {
        const QSignalBlocker quiet(m_view);
        m_view->clear();
        m_view->addItems({tr("Inline"), tr("Side by side")});
        m_view->setCurrentIndex(Preferences::store()->value(viewSetting).toInt() == SideBySide ? SideBySide : Inline);
    }
    for (QComboBox *const box : {m_from, m_to}) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, nameOf(numbered(box->itemData(i).toInt())));
    }
    say();
    showChosen();
}

/// What is chosen stays chosen while it is listed.
void ChangesPage::fill()
{
    const int row = m_list->chosen();
    const auto chosen = row < 0 ? std::nullopt : std::optional(m_model->at(row).change);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_listed = foundRows(m_rows, m_key, m_material->isChecked());
        (void)m_model->reload();
        const auto again = std::ranges::find_if(m_listed, [&](const ChangeRow &each) {
            return chosen && each.change.before == chosen->before && each.change.after == chosen->after;
        });
        m_list->choose(again != m_listed.end() ? int(again - m_listed.begin()) : m_listed.isEmpty() ? -1 : 0);
    }
    m_print->setEnabled(!m_listed.isEmpty());
    m_savePdf->setEnabled(!m_listed.isEmpty());
    showChosen();
}

void ChangesPage::say()
{
    const qsizetype material =
        std::ranges::count_if(m_rows, [](const ChangeRow &row) { return row.change.isMaterial == true; });
    m_material->setText(tr("Only material changes (%1 of %2)").arg(material).arg(m_rows.size()));
    if (m_published.editions.isEmpty())
        m_none->setWords(tr("No editions yet"),
                         tr("Once an edition is published, what changed since then stands here, word by word."));
    else if (m_language->count() == 0)
        m_none->setWords(tr("No language in common"), tr("Choose two editions that have a language in common."));
    else
        m_none->setWords(tr("Nothing changed"), tr("Both say the same in this language. Choose another edition."));
}

void ChangesPage::showChosen()
{
    const int row = m_list->chosen();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_listed.size());
    if (row < 0) {
        m_said->setText(m_rows.isEmpty() ? QString() : tr("No change matches the filter."));
        m_reader->clear();
        return;
    }
    const HandbookChange &change = m_model->at(row).change;
    const QString language = m_language->currentData().toString();
    m_said->setText(sentences(change));
    if (m_view->currentIndex() == SideBySide)
        m_reader->showSideBySide(change, language, m_from->currentText(), m_to->currentText());
    else
        m_reader->showInline(change, language);
}

void ChangesPage::step(int by)
{
    const int row = m_list->chosen() + by;
    if (row >= 0 && row < m_listed.size())
        m_list->choose(row);
}

QWidget *ChangesPage::filterField() const
{
    return m_filter;
}
