#pragma once

#include <QWidget>

class QAction;
class QLabel;

/// What stands where a list is empty: what belongs there, and the button that starts it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `start` may be none, where nothing can be started.
    explicit EmptyState(QAction *start, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);

private:
    QLabel *m_title;
    QLabel *m_sentence;
};
