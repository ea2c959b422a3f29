#pragma once

#include <QPointer>
#include <QWidget>

/// A page that takes the whole window until it is closed: nothing below it is seen, reached by Tab or by a shortcut.
class WindowCover : public QWidget {
    Q_OBJECT

public:
    explicit WindowCover(QWidget *window);
    ~WindowCover() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QPointer<QWidget>> m_below;
    QPointer<QWidget> m_focusBefore;
};
