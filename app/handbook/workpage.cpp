#include "handbook/workpage.h"

#include "exchange/starter.h"
#include "handbook/editor.h"
#include "handbook/edits.h"
#include "handbook/emptyhandbook.h"
#include "handbook/handbooktree.h"
#include "handbook/replacebar.h"
#include "handbook/spelling.h"
#include "handbook/textlanguagebox.h"
#include "handbook/unsaved.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int treeWidth = 42 * grid;
constexpr int editorWidth = 68 * grid;
}

WorkPage::WorkPage(Session &session, Draft &draft, const EditActions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_actions(actions),
      m_header(new ScreenHeader),
      m_language(new TextLanguageBox),
      m_tree(new HandbookTree),
      m_editor(new Editor(session, draft)),
      m_replacing(new ReplaceBar(draft, *m_editor, m_actions)),
      m_stack(new QStackedWidget)
{
    m_filter = m_header->addFilter();
    m_header->addButton(actions.search);
    m_header->addButton(actions.translations);
    m_header->addButton(actions.editions);
    m_header->setPrimary(actions.publish);

    if (!draft.mayEditRules())
        m_tree->setDragDropMode(QAbstractItemView::NoDragDrop);
    auto *const leading = new QWidget;
    auto *const list = new QVBoxLayout(leading);
    list->setContentsMargins(grid, 0, grid, grid);
    list->setSpacing(grid);
    list->addWidget(m_language);
    list->addWidget(m_tree, 1);
    auto *const adding = new QHBoxLayout;
    adding->setSpacing(grid);
    adding->addWidget(buttonFor(actions.addRule));
    adding->addWidget(buttonFor(actions.addArea));
    adding->addStretch(1);
    list->addLayout(adding);

    auto *const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(leading);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, editorWidth});
    auto *const text = new QWidget;
    auto *const inText = new QVBoxLayout(text);
    inText->setContentsMargins(0, 0, 0, 0);
    inText->setSpacing(0);
    inText->addWidget(m_replacing);
    inText->addWidget(splitter, 1);
    m_stack->addWidget(text);
    m_stack->addWidget(new EmptyHandbook(actions, draft.mayEditRules()));

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    connect(m_header, &ScreenHeader::filterChanged, m_tree, &HandbookTree::setFilter);
    connect(m_language, &QComboBox::currentIndexChanged, this, &WorkPage::changeLanguage);
    connect(m_tree, &HandbookTree::chose, this, &WorkPage::showChosen);
    connect(m_tree, &HandbookTree::opened, m_editor, &Editor::focusTitle);
    connect(m_tree, &HandbookTree::dropped, this, &WorkPage::move);
    connect(m_tree, &HandbookTree::selectedOthers, this, &WorkPage::updateActions);
    connect(m_tree, &HandbookTree::removeWanted, actions.remove, &QAction::trigger);
    m_tree->addActions({actions.addRule, actions.addArea, actions.cut, actions.copy, actions.paste, actions.moveUp,
                        actions.moveDown, actions.moveTo, actions.remove, actions.history});
    connect(m_editor, &Editor::edited, this, &WorkPage::updateActions);
    connect(m_editor, &Editor::emptied, this, &WorkPage::focusTree);
    connect(m_editor, &Editor::joined, this, [this](const QString &what) { Q_EMIT m_session.noticed(what, nullptr); });
    connect(&draft, &Draft::changed, this, &WorkPage::refresh);
    connect(&draft, &Draft::stepped, this, &WorkPage::go);
    connect(&draft, &Draft::refused, this, [this](const Error &error) { Messages::show(this, error); });
    connect(&draft.steps(), &QUndoStack::indexChanged, this, &WorkPage::updateActions);
    connect(m_replacing, &ReplaceBar::goWanted, this, &WorkPage::go);
    connect(m_replacing, &ReplaceBar::replaced, this,
            [this](const QString &what) { Q_EMIT m_session.noticed(what, m_actions.undo); });
    connectActions();
    inEveryLanguage(this, [this] { setWords(); });
}

void WorkPage::connectActions()
{
    connect(m_actions.useStarter, &QAction::triggered, this, &WorkPage::useStarter);
    connect(m_actions.addArea, &QAction::triggered, this, &WorkPage::addArea);
    connect(m_actions.addRule, &QAction::triggered, this, &WorkPage::addRule);
    connect(m_actions.moveUp, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_actions.moveDown, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_actions.moveTo->menu(), &QMenu::aboutToShow, this, &WorkPage::fillMoveTo);
    connect(m_actions.cut, &QAction::triggered, this, &WorkPage::cut);
    connect(m_actions.copy, &QAction::triggered, this, &WorkPage::copy);
    connect(m_actions.paste, &QAction::triggered, this, &WorkPage::paste);
    connect(m_actions.remove, &QAction::triggered, this, &WorkPage::remove);
    connect(m_actions.undo, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { step(1); });
    m_actions.checkSpelling->setChecked(Spelling::here().isOn());
    connect(m_actions.checkSpelling, &QAction::toggled, this, [this](bool on) {
        Spelling::here().setOn(on);
        updateActions();
    });
    connect(m_actions.nextMisspelling, &QAction::triggered, this, &WorkPage::goToMisspelling);
    connect(m_actions.find, &QAction::triggered, m_replacing, &ReplaceBar::open);
    connect(m_actions.findNext, &QAction::triggered, m_replacing, [this] { m_replacing->go(1); });
    connect(m_actions.findPrevious, &QAction::triggered, m_replacing, [this] { m_replacing->go(-1); });
    connect(m_actions.nextLanguage, &QAction::triggered, m_language, &TextLanguageBox::setNext);
}

void WorkPage::setWords()
{
    m_header->setTitle(tr("Handbook"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->setToolTip(tr("Language of the text"));
    refresh();
}

QString WorkPage::language() const
{
    return m_shownLanguage;
}

Chosen WorkPage::chosen() const
{
    return m_editor->chosen();
}

void WorkPage::setLanguage(const QString &language)
{
    m_language->setLanguage(language);
    changeLanguage();
}

bool WorkPage::commit()
{
    return m_editor->commit();
}

void WorkPage::refresh()
{
    const Handbook &handbook = m_draft.handbook();
    const auto governing = m_session.workspace().governingLanguage();
    m_language->count(handbook);
    m_tree->show(handbook, m_shownLanguage, governing ? *governing : m_shownLanguage);
    m_tree->choose(m_editor->chosen());
    const bool isEmpty = handbook.areas.isEmpty() && !m_editor->hasEdits();
    m_filter->setEnabled(!isEmpty); // and takes no keys that are meant for the handbook
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    updateActions();
}

void WorkPage::showChosen(const Chosen &chosen)
{
    if (!m_editor->show(chosen, m_shownLanguage))
        m_tree->choose(m_editor->chosen());
    updateActions();
}

void WorkPage::changeLanguage()
{
    const QString language = m_language->language();
    if (language == m_shownLanguage)
        return;
    if (!m_editor->show(m_editor->chosen(), language)) {
        m_language->setLanguage(m_shownLanguage);
        return;
    }
    m_shownLanguage = language;
    m_replacing->setLanguage(language);
    refresh();
}

void WorkPage::go(const Chosen &chosen)
{
    if (m_editor->show(chosen, m_shownLanguage))
        m_tree->choose(chosen);
    updateActions();
}

void WorkPage::restore(const Unsaved &unsaved)
{
    setLanguage(unsaved.language);
    go(unsaved.chosen);
    m_editor->restore(unsaved);
    refresh();
    if (m_editor->hasEdits())
        Q_EMIT m_session.noticed(tr("What you had typed when the program ended is here again."), nullptr);
}

void WorkPage::focusTree()
{
    m_tree->setFocus();
}

void WorkPage::updateActions()
{
    const bool isHere = isVisibleTo(parentWidget());
    const Handbook &handbook = m_draft.handbook();
    const auto place = placeOf(handbook, m_editor->chosen());
    const QList<Place> places = selected();
    const bool canMove = isHere && areAlike(places);
    const bool isEmpty = handbook.areas.isEmpty();
    m_actions.useStarter->setEnabled(isHere && isEmpty);
    m_actions.importText->setEnabled(isHere);
    m_actions.addArea->setEnabled(isHere);
    m_actions.addRule->setEnabled(isHere && !isEmpty);
    m_actions.moveUp->setEnabled(canMove && gapBeside(handbook, places, -1));
    m_actions.moveDown->setEnabled(canMove && gapBeside(handbook, places, 1));
    m_actions.moveTo->setEnabled(canMove && places.first().rule >= 0 && handbook.areas.size() > 1);
    for (QAction *const onSelected : {m_actions.cut, m_actions.copy, m_actions.remove})
        onSelected->setEnabled(isHere && !places.isEmpty());
    m_actions.paste->setEnabled(isHere);
    m_actions.undo->setEnabled(isHere && (m_draft.steps().canUndo() || m_editor->hasEdits()));
    m_actions.redo->setEnabled(isHere && m_draft.steps().canRedo());
    m_actions.checkSpelling->setEnabled(isHere);
    m_actions.nextMisspelling->setEnabled(isHere && !isEmpty && m_actions.checkSpelling->isChecked());
    for (QAction *const searching : {m_actions.find, m_actions.findNext, m_actions.findPrevious})
        searching->setEnabled(isHere && !isEmpty);
    m_actions.nextLanguage->setEnabled(isHere);
    m_actions.history->setEnabled(isHere && place && place->rule >= 0);
    m_actions.changes->setEnabled(isHere);
    m_actions.editions->setEnabled(isHere);
    m_actions.print->setEnabled(isHere && ruleCount(handbook) > 0);
    m_actions.translations->setEnabled(isHere && !isEmpty);
    m_actions.publish->setEnabled(isHere && ruleCount(handbook) > 0);
}
