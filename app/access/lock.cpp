#include "access/lock.h"

#include "access/lockcover.h"
#include "access/unlockdialog.h"
#include "shell/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDialog>
#include <QDrag>
#include <QEvent>
#include <QMainWindow>
#include <QToolTip>

#include <utility>

using namespace std::chrono_literals;

namespace {

QList<Lock *> &locksThatAreOn()
{
    static QList<Lock *> locks;
    return locks;
}

/// The window at the root of everything that `widget` belongs to.
const QWidget *rootOf(const QWidget *widget)
{
    while (widget->parentWidget())
        widget = widget->parentWidget();
    return widget;
}

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

void clearClipboard()
{
    QClipboard *const clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    if (clipboard->supportsFindBuffer() && clipboard->ownsFindBuffer())
        clipboard->clear(QClipboard::FindBuffer);
}

void closePopups()
{
    QDrag::cancel();
    QToolTip::hideText();
    while (QWidget *const popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
}

}

Lock::Lock(Session &session, QWidget *window)
    : QObject(window),
      m_session(session),
      m_window(window)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Lock::turnOn);
    connect(&session, &Session::settingsChanged, this, &Lock::readIdleTime);
    // Screens that aren't visible don't listen, and beneath the lock none is.
    for (const auto changed :
         {&Session::handbookChanged, &Session::peopleChanged, &Session::editionsChanged,
          &Session::acknowledgmentsChanged, &Session::settingsChanged, &Session::accountsChanged}) {
        connect(&session, changed, this, [this, changed] {
            if (isOn() && !m_missed.contains(changed))
                m_missed << changed;
        });
    }
    qApp->installEventFilter(this);
    readIdleTime();
}

Lock::~Lock()
{
    locksThatAreOn().removeOne(this);
    delete m_dialog;
    for (const QPointer<LockCover> &cover : std::as_const(m_covers))
        delete cover;
}

bool Lock::isPossible() const
{
    return m_session.actor().account().has_value();
}

Lock *Lock::over(const QWidget *widget)
{
    for (Lock *const lock : std::as_const(locksThatAreOn())) {
        if (!widget || lock->owns(widget))
            return lock;
    }
    return nullptr;
}

void Lock::readIdleTime()
{
    const auto minutes = m_session.workspace().lockMinutes();
    setIdleTime(std::chrono::minutes(minutes ? *minutes : 0));
}

void Lock::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTime = time;
    m_lastUse = QDateTime::currentMSecsSinceEpoch();
    if (time > 0ms && isPossible())
        m_idle.start(time);
    else
        m_idle.stop();
}

void Lock::noticeUse()
{
    if (!m_idle.isActive())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_lastUse > m_idleTime.count()) { // the machine was asleep, and the timer with it
        turnOn();
        return;
    }
    m_lastUse = now;
    m_idle.start(m_idleTime);
}

/// A dialog without a parent may show anything, so it counts as belonging here too.
bool Lock::owns(const QWidget *widget) const
{
    const QWidget *const root = rootOf(widget);
    return root == m_window || !qobject_cast<const QMainWindow *>(root);
}

void Lock::turnOn()
{
    if (isOn() || !isPossible())
        return;
    m_idle.stop();
    closePopups();
    m_active = QApplication::activeWindow();
    clearClipboard();
    for (QWidget *const window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    if (!isOn()) // not even the window itself is shown
        m_covers << new LockCover(m_window);
    locksThatAreOn() << this;
    QWidget *const modal = QApplication::activeModalWidget();
    ask(modal && owns(modal) ? modal : m_window);
    Q_EMIT turnedOn();
}

void Lock::cover(QWidget *window)
{
    if (!owns(window) || window == m_dialog || (m_dialog && m_dialog->isAncestorOf(window))
        || window->windowType() == Qt::ToolTip)
        return;
    // A dialog that the desktop draws can't be covered, and holds nothing but a file's name.
    if (auto *const dialog = qobject_cast<QDialog *>(window);
        dialog && dialog->testAttribute(Qt::WA_DontShowOnScreen)) {
        dialog->reject();
        return;
    }
    m_covers << new LockCover(window);
}

/// Of several modal windows the one that was shown last takes what is typed, if it belongs to the one before.
void Lock::ask(QWidget *above)
{
    if (!m_dialog) {
        m_dialog = new UnlockDialog(m_session, above);
        connect(m_dialog, &UnlockDialog::unlocked, this, &Lock::turnOff);
        connect(m_dialog, &UnlockDialog::signingOut, this, &Lock::signingOut);
        const auto askAgain = [this] {
            if (isOn())
                ask(m_window);
        };
        connect(m_dialog, &QObject::destroyed, this, askAgain, Qt::QueuedConnection); // with what it stood above
    } else if (m_dialog->parentWidget() != above) {
        m_dialog->setParent(above, m_dialog->windowFlags());
    }
    m_dialog->setMaySignOut(m_covers.size() == 1);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Lock::turnOff()
{
    if (!isOn())
        return;
    locksThatAreOn().removeOne(this);
    m_dialog->deleteLater();
    m_dialog->hide();
    m_dialog.clear();
    for (const QPointer<LockCover> &cover : std::exchange(m_covers, {}))
        delete cover;
    if (m_active)
        m_active->activateWindow();
    setIdleTime(m_idleTime);
    for (const auto changed : std::exchange(m_missed, {}))
        Q_EMIT(m_session.*changed)();
    Q_EMIT turnedOff();
}

bool Lock::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type()) && !isOn()) {
        const auto *const widget = qobject_cast<const QWidget *>(watched);
        if (widget && owns(widget))
            noticeUse();
        return isOn(); // what woke the machine is not for the window
    }
    if (event->type() == QEvent::Show && isOn()) {
        auto *const widget = qobject_cast<QWidget *>(watched);
        const bool isNew = widget && widget->isWindow() && owns(widget) && !widget->findChild<LockCover *>();
        if (isNew && widget != m_dialog && !(m_dialog && m_dialog->isAncestorOf(widget))) {
            cover(widget);
            const auto askAbove = [this, window = QPointer(widget)] {
                if (isOn() && window && window->isModal())
                    ask(window);
            };
            QMetaObject::invokeMethod(this, askAbove, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}
