#pragma once

#include <QObject>

class QAction;
class QWidget;
class Session;

/// What can be done to the handbook, as the menu and the buttons show it.
struct EditActions {
    explicit EditActions(QWidget *screen);

    /// Shows whoever has signed in only what they may do.
    void offer(const Session &session) const;

    QAction *useStarter;
    QAction *importText;
    QAction *addArea;
    QAction *addRule;
    QAction *moveUp;
    QAction *moveDown;
    QAction *moveTo; ///< holds a menu of the problem areas
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *remove;
    QAction *undo;
    QAction *redo;
    QAction *find; ///< and replace
    QAction *findNext;
    QAction *findPrevious;
    QAction *checkSpelling; ///< on or off
    QAction *nextMisspelling;
    QAction *nextLanguage;
    QAction *search;
    QAction *translations;
    QAction *history;
    QAction *changes;
    QAction *print;
    QAction *editions;
    QAction *publish;
};
