#include "shell/session.h"

#include "base/dates.h"
#include "shell/backuproutine.h"
#include "shell/preferences.h"
#include "shell/settling.h"
#include "shell/task.h"
#include "storage/commitmark.h"
#include "storage/serverwatch.h"

#include <QAction>

using namespace std::chrono_literals;

namespace {
constexpr auto longestStandstill = 5s; // of the windows, where a server takes its time
}

Session::Session(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent),
      m_workspace(std::move(workspace)),
      m_backups(new BackupRoutine(*this))
{
    keepInTouch();
    constexpr int watchEvery = 1000; // milliseconds
    m_damageWatch.setInterval(watchEvery);
    connect(&m_damageWatch, &QTimer::timeout, this, &Session::noticeDamage);
    if (!m_workspace->isDamaged())
        m_damageWatch.start();
}

Session::~Session()
{
    qDeleteAll(findChildren<Task *>(Qt::FindDirectChildrenOnly));
}

Reach Session::reach() const
{
    return actor().account() ? ::reach(actor().account()->role) : Reach::AllSites;
}

void Session::offer(QAction *offered, Action action) const
{
    offered->setVisible(may(action));
}

std::unique_ptr<Workspace> Session::takeWorkspace()
{
    qDeleteAll(findChildren<Task *>(Qt::FindDirectChildrenOnly));
    m_watch.reset();
    static_cast<void>(database().setPolicy({})); // it speaks of this session
    return std::move(m_workspace);
}

Stamp Session::stamp() const
{
    return actor().stamped({.operatorName = Preferences::operatorName(), .at = localNow()});
}

void Session::keepInTouch()
{
    if (!m_workspace->isShared())
        return;
    const auto newest = CommitMark::newest(database());
    m_watch =
        std::make_unique<ServerWatch>(m_workspace->connector(), m_workspace->origin(), newest ? *newest : qint64(0));
    connect(m_watch.get(), &ServerWatch::changed, this, &Session::announce);
    connect(m_watch.get(), &ServerWatch::lost, this, &Session::lose);
    connect(m_watch.get(), &ServerWatch::mended, this, &Session::mend);
    const auto lost = [this] {
        Q_EMIT linkLost({Error::Kind::Lost, {}, {}});
        lookAtLink();
    };
    const Done set = database().setPolicy({.answerWithin = longestStandstill,
                                           .mendWithin = 0ms,
                                           .isCancelled = {},
                                           .lost = lost,
                                           .settle = [this](qint64 mark) { return settle(mark); }});
    if (!set)
        lookAtLink();
}

void Session::lookAtLink()
{
    if (m_watch)
        m_watch->look();
}

void Session::lose(const Error &why)
{
    database().lose();
    Q_EMIT linkLost(why);
}

void Session::mend()
{
    auto fresh = m_watch->takeFresh();
    if (!fresh)
        return;
    if (const Done adopted = database().adopt(std::move(fresh)); !adopted) {
        lookAtLink();
        return;
    }
    Q_EMIT linkMended();
    announce(allAreas());
}

Result<bool> Session::settle(qint64 mark)
{
    m_isSettling = true;
    const auto outcome = settleInWindow(m_workspace->connector(), m_workspace->name(), mark);
    m_isSettling = false;
    // Whoever saves hears of it first.
    QMetaObject::invokeMethod(
        this, [this] { announce(std::exchange(m_heldBack, {})); }, Qt::QueuedConnection);
    return outcome;
}

void Session::announce(Areas areas)
{
    if (m_isSettling) {
        m_heldBack |= areas;
        return;
    }
    const std::pair<Area, void (Session::*)()> signalOf[] = {{Area::Settings, &Session::settingsChanged},
                                                             {Area::People, &Session::peopleChanged},
                                                             {Area::Handbook, &Session::handbookChanged},
                                                             {Area::Editions, &Session::editionsChanged},
                                                             {Area::Acknowledgments, &Session::acknowledgmentsChanged},
                                                             {Area::Accounts, &Session::accountsChanged}};
    for (const auto &[area, changed] : signalOf) {
        if (areas & area)
            Q_EMIT(this->*changed)();
    }
}

void Session::noticeDamage()
{
    if (!m_workspace->isDamaged())
        return;
    m_damageWatch.stop();
    static_cast<void>(m_workspace->hold());
    Q_EMIT damaged();
}
