#pragma once

#include <QPointer>
#include <QWidget>

/// Covers one window as long as it stands: nothing in it is seen, read aloud, or reached by Tab or a shortcut. All of
/// it is kept, and comes back as it was.
class LockCover : public QWidget {
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);
    ~LockCover() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_title;
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hidden;
};
