#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class LockCover;
class Session;
class UnlockDialog;
class QWidget;

/// Locks a window in which somebody has signed in, with every window that belongs to it: by hand, after a time without
/// use, and together with the screen.
class Lock : public QObject {
    Q_OBJECT

public:
    Lock(Session &session, QWidget *window);
    ~Lock() override;

    /// Whether there is a password to lock with.
    bool isPossible() const;
    bool isOn() const { return !m_covers.isEmpty(); }

    /// Covers everything and clears the clipboard of what came from here.
    void turnOn();

    /// Locks after `time` without use; never where it is zero.
    void setIdleTime(std::chrono::milliseconds time);

    /// The lock that is on over `widget`'s window, if any; where `widget` is none, any that is on.
    static Lock *over(const QWidget *widget);

Q_SIGNALS:
    void turnedOn();
    void turnedOff();
    /// Somebody else wants to sign in.
    void signingOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readIdleTime();
    void noticeUse();
    bool owns(const QWidget *widget) const;
    void cover(QWidget *window);
    void ask(QWidget *above);
    void turnOff();

    Session &m_session;
    QWidget *m_window;
    QList<QPointer<LockCover>> m_covers;
    QPointer<UnlockDialog> m_dialog;
    QPointer<QWidget> m_active; ///< window that was in use
    QList<void (Session::*)()> m_missed; ///< what changed beneath the lock
    QTimer m_idle;
    std::chrono::milliseconds m_idleTime{0};
    qint64 m_lastUse = 0; ///< by the clock on the wall, which goes on while the machine sleeps
};
