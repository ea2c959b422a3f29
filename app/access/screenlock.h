#pragma once

#include <QObject>

/// Hears when the desktop locks its screen or the machine goes to sleep; where nobody tells, it stays silent.
class ScreenLock : public QObject {
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void changeActive(bool isActive);
    void lock();

private:
    void listenToScreenSavers();
    void listenToSession();
};
