#include "access/screenlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
const QString logins = u"org.freedesktop.login1"_s;
const QString manager = logins + u".Manager"_s;

/// The session of this process; outside one, as a user's service is, that of its environment.
QDBusMessage questionForSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = QDBusMessage::createMethodCall(logins, u"/org/freedesktop/login1"_s, manager,
                                                           id.isEmpty() ? u"GetSessionByPID"_s : u"GetSession"_s);
    question << (id.isEmpty() ? QVariant(uint(getpid())) : QVariant(id));
    return question;
}

}

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    listenToScreenSavers();
    listenToSession();
}

void ScreenLock::listenToScreenSavers()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const QString &desktop :
         {u"org.freedesktop"_s, u"org.gnome"_s, u"org.cinnamon"_s, u"org.mate"_s, u"org.xfce"_s})
        bus.connect({}, {}, desktop + u".ScreenSaver"_s, u"ActiveChanged"_s, this, SLOT(changeActive(bool)));
}

void ScreenLock::listenToSession()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(logins, {}, manager, u"PrepareForSleep"_s, this, SLOT(changeActive(bool)));
    auto *const answer = new QDBusPendingCallWatcher(bus.asyncCall(questionForSession()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, bus]() mutable {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isValid())
            bus.connect(logins, session.value().path(), logins + u".Session"_s, u"Lock"_s, this, SLOT(lock()));
        answer->deleteLater();
    });
}

void ScreenLock::changeActive(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

void ScreenLock::lock()
{
    Q_EMIT locked();
}
