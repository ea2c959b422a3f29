#include "handbook/importactions.h"

#include "exchange/importplan.h"
#include "handbook/textimportmodel.h"
#include "shell/button.h"
#include "shell/icons.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Role = ImportedPart::Role;

TextImport takenIn(TextImport import, qsizetype part)
{
    return ImportPlan::taken(std::move(import), part, true);
}

TextImport leftOut(TextImport import, qsizetype part)
{
    return ImportPlan::taken(std::move(import), part, false);
}

/// Whether `part` is not already a taken title of that kind, and has words to be one.
auto isNot(Role role)
{
    return [role](const TextImport &import, qsizetype part) {
        const ImportedPart &one = import.parts[part];
        return !one.text.isEmpty() && (one.role != role || !one.taken);
    };
}

auto isTaken(bool wanted)
{
    return [wanted](const TextImport &import, qsizetype part) { return import.parts[part].taken == wanted; };
}

}

ImportActions::ImportActions(QTreeView *tree, TextImportModel *model, QWidget *parent)
    : QWidget(parent),
      m_tree(tree),
      m_model(model),
      m_undo(new QAction(this)),
      m_redo(new QAction(this)),
      m_button(new QPushButton)
{
    tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    offer(m_asArea, QKeySequence(u"Ctrl+Shift+A"_s), &ImportPlan::asArea, isNot(Role::AreaTitle));
    offer(m_asRule, QKeySequence(u"Ctrl+Shift+R"_s), &ImportPlan::asRule, isNot(Role::RuleTitle));
    offer(m_join, QKeySequence(u"Ctrl+J"_s), &ImportPlan::joined, &ImportPlan::canJoin);
    offer(m_split, QKeySequence(u"Ctrl+K"_s), &ImportPlan::split, &ImportPlan::canSplit);
    offer(m_leaveOut, QKeySequence(Qt::Key_Delete), &leftOut, isTaken(true));
    offer(m_take, QKeySequence(Qt::Key_Insert), &takenIn, isTaken(false));
    auto *const menu = new QMenu(m_button);
    menu->addActions(tree->actions());
    m_button->setMenu(menu);

    m_undo->setIcon(breezeIcon(u"edit-undo"_s));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    for (QAction *const stepping : {m_undo, m_redo}) {
        stepping->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        tree->addAction(stepping);
    }
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_undo, &QAction::triggered, &model->steps(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &model->steps(), &QUndoStack::redo);
    connect(&model->steps(), &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&model->steps(), &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_button);
    row->addWidget(buttonFor(m_undo));
    row->addStretch(1);

    connect(model, &TextImportModel::stepped, this, [this](qsizetype part) {
        const QModelIndex index = m_model->indexOf(part);
        // Whatever keys are held down: a step may have been made with Ctrl.
        m_tree->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_tree->scrollTo(index);
        update();
    });
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportActions::update);
    connect(model, &TextImportModel::edited, this, &ImportActions::update);
    inEveryLanguage(this, [this] { setWords(); });
}

void ImportActions::offer(QAction *&action, const QKeySequence &keys, Change change, const Can &can)
{
    action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, made = action, change, can] { changeChosen(made->text(), change, can); });
    m_offers << Offer{action, can};
}

void ImportActions::setWords()
{
    m_button->setText(tr("Change what is chosen"));
    m_asArea->setText(tr("Make it a problem area"));
    m_asRule->setText(tr("Make it a rule"));
    m_join->setText(tr("Join with what stands before"));
    m_split->setText(tr("Begin a rule here"));
    m_leaveOut->setText(tr("Leave out"));
    m_take->setText(tr("Take in"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
}

QList<qsizetype> ImportActions::chosen() const
{
    QList<qsizetype> parts;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        parts << TextImportModel::partAt(index);
    std::ranges::sort(parts, std::ranges::greater());
    return parts;
}

void ImportActions::update()
{
    const QList<qsizetype> parts = chosen();
    const TextImport &import = m_model->import();
    bool any = false;
    for (const Offer &offer : std::as_const(m_offers)) {
        const bool can = std::ranges::any_of(parts, [&](qsizetype part) { return offer.can(import, part); });
        offer.action->setEnabled(can);
        any = any || can;
    }
    m_button->setEnabled(any);
}

void ImportActions::changeChosen(const QString &what, Change change, const Can &can)
{
    TextImport after = m_model->import();
    qsizetype last = -1;
    for (const qsizetype part : chosen()) { // from the end, so that the places before stay
        if (!can(after, part))
            continue;
        const qsizetype before = after.parts.size();
        after = change(after, part);
        last = after.parts.size() < before ? part - 1 : part;
    }
    if (last >= 0)
        m_model->change(what, after, last);
}
