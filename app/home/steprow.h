#pragma once

#include <QWidget>

class QAction;
class QLabel;

/// One step of getting started, or one thing that waits: what it is, why, and the button that goes there.
class StepRow : public QWidget {
    Q_OBJECT

public:
    explicit StepRow(QAction *action, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    /// A step that is done says so instead of offering its button.
    void setDone(bool isDone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintDone();

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_done;
    QWidget *m_button;
};
