#include "handbook/editactions.h"

#include "shell/icons.h"
#include "shell/session.h"
#include "shell/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

QAction *newAction(QWidget *screen, const QString &icon, const QKeySequence &keys = {})
{
    auto *const action = new QAction(screen);
    if (!icon.isEmpty())
        action->setIcon(breezeIcon(icon));
    action->setShortcut(keys);
    screen->addAction(action);
    return action;
}

}

EditActions::EditActions(QWidget *screen)
    : useStarter(newAction(screen, {})),
      importText(newAction(screen, u"document-import"_s, QKeySequence(u"Ctrl+I"_s))),
      addArea(newAction(screen, u"list-add"_s, QKeySequence(u"Ctrl+Shift+Return"_s))),
      addRule(newAction(screen, u"list-add"_s, QKeySequence(u"Ctrl+Return"_s))),
      moveUp(newAction(screen, u"arrow-up"_s, QKeySequence(u"Alt+Up"_s))),
      moveDown(newAction(screen, u"arrow-down"_s, QKeySequence(u"Alt+Down"_s))),
      moveTo(newAction(screen, {})),
      cut(newAction(screen, u"edit-cut"_s, QKeySequence::Cut)),
      copy(newAction(screen, u"edit-copy"_s, QKeySequence::Copy)),
      paste(newAction(screen, u"edit-paste"_s, QKeySequence::Paste)),
      remove(newAction(screen, u"list-remove"_s, QKeySequence(u"Ctrl+Shift+Delete"_s))),
      undo(newAction(screen, u"edit-undo"_s)),
      redo(newAction(screen, {})),
      find(newAction(screen, u"edit-find"_s, QKeySequence(u"Ctrl+H"_s))),
      findNext(newAction(screen, {}, QKeySequence(u"F3"_s))),
      findPrevious(newAction(screen, {}, QKeySequence(u"Shift+F3"_s))),
      checkSpelling(newAction(screen, {})),
      nextMisspelling(newAction(screen, {}, QKeySequence(u"F7"_s))),
      nextLanguage(newAction(screen, {}, QKeySequence(u"Ctrl+Shift+L"_s))),
      search(newAction(screen, u"edit-find"_s, QKeySequence(u"Ctrl+Shift+F"_s))),
      translations(newAction(screen, {}, QKeySequence(u"Ctrl+Shift+T"_s))),
      history(newAction(screen, {}, QKeySequence(u"Ctrl+Shift+H"_s))),
      changes(newAction(screen, {}, QKeySequence(u"Ctrl+Shift+D"_s))),
      print(newAction(screen, u"document-print"_s, QKeySequence::Print)),
      editions(newAction(screen, {}, QKeySequence(u"Ctrl+E"_s))),
      publish(newAction(screen, {}, QKeySequence(u"Ctrl+Shift+P"_s)))
{
    checkSpelling->setCheckable(true);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    moveTo->setMenu(new QMenu(screen));
    inEveryLanguage(screen, [actions = *this] {
        actions.useStarter->setText(Said::tr("Use the starter handbook"));
        actions.importText->setText(Said::tr("Import a text…"));
        actions.addArea->setText(Said::tr("Add a problem area"));
        actions.addRule->setText(Said::tr("Add a rule"));
        actions.moveUp->setText(Said::tr("Move up"));
        actions.moveDown->setText(Said::tr("Move down"));
        actions.moveTo->setText(Said::tr("Move to"));
        actions.cut->setText(Said::tr("Cut"));
        actions.copy->setText(Said::tr("Copy"));
        actions.paste->setText(Said::tr("Paste"));
        actions.remove->setText(Said::tr("Remove"));
        actions.undo->setText(Said::tr("Undo"));
        actions.redo->setText(Said::tr("Redo"));
        actions.find->setText(Said::tr("Search and replace…"));
        actions.findNext->setText(Said::tr("Next match"));
        actions.findPrevious->setText(Said::tr("Previous match"));
        actions.checkSpelling->setText(Said::tr("Check spelling"));
        actions.nextMisspelling->setText(Said::tr("Next misspelling"));
        actions.nextLanguage->setText(Said::tr("Text in the next language"));
        actions.search->setText(Said::tr("Search…"));
        actions.translations->setText(Said::tr("Translations"));
        actions.history->setText(Said::tr("History of the rule…"));
        actions.changes->setText(Said::tr("What changed"));
        actions.print->setText(Said::tr("Print…"));
        actions.editions->setText(Said::tr("Editions"));
        actions.publish->setText(Said::tr("Publish edition…"));
    });
}

void EditActions::offer(const Session &session) const
{
    for (QAction *const editing :
         {useStarter, importText, addArea, addRule, moveUp, moveDown, moveTo, cut, paste, remove})
        session.offer(editing, Action::EditRules);
    for (QAction *const stepping : {undo, redo})
        session.offer(stepping, Action::Translate); // who edits may translate
    session.offer(publish, Action::Publish);
}
