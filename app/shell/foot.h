#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QVBoxLayout;
class Task;

/// The foot of the window: work that is going on, and what was just done with the button that undoes it.
class Foot : public QWidget {
    Q_OBJECT

public:
    explicit Foot(QWidget *parent = nullptr);

    /// Shows `task` until it has finished: what it does, how far it is, and Cancel.
    void follow(Task *task);

    /// Says `what` for a while, with a button for `undo` where there is one.
    void notice(const QString &what, QAction *undo);

private:
    void hideNotice();

    QVBoxLayout *m_rows;
    QWidget *m_notice = nullptr;
    QTimer m_while;
};
