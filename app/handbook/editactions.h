#pragma once

#include <QObject>

class QAction;
class QWidget;

/// What can be done to the handbook, as the menu and the buttons show it.
struct EditActions {
    explicit EditActions(QWidget *screen);

    QAction *useStarter;
    QAction *importText;
    QAction *addArea;
    QAction *addRule;
    QAction *moveUp;
    QAction *moveDown;
    QAction *moveTo; ///< holds a menu of the problem areas
    QAction *remove;
    QAction *undo;
    QAction *redo;
    QAction *nextLanguage;
    QAction *editions;
    QAction *publish;
};
