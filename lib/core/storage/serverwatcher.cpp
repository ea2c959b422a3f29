#include "storage/serverwatcher.h"

#include "storage/commitmark.h"
#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ServerWatcher::ServerWatcher(ServerWatch &watch, const ServerWatch::Connector &connector, qint64 origin,
                             qint64 sequence, const ServerWatch::Rhythm &rhythm)
    : m_watch(watch),
      m_connector(connector),
      m_origin(origin),
      m_sequence(sequence),
      m_rhythm(rhythm),
      m_asking(this),
      m_trying(this),
      m_pause(rhythm.shortestPause)
{
    m_asking.setInterval(rhythm.ask);
    m_trying.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, &ServerWatcher::askOrLose);
    connect(&m_trying, &QTimer::timeout, this, &ServerWatcher::tryToConnect);
}

ServerWatcher::~ServerWatcher() = default;

void ServerWatcher::start()
{
    tryToConnect();
}

void ServerWatcher::look()
{
    m_isWanted = true;
    if (!m_database) {
        m_pause = m_rhythm.shortestPause;
        tryToConnect();
        return;
    }
    Done made = ask();
    if (made)
        made = makeFresh();
    if (!made)
        lose(made.error());
}

void ServerWatcher::tryToConnect()
{
    if (m_database)
        return;
    m_trying.stop();
    Done made = connectAnew();
    if (made && m_isWanted)
        made = makeFresh();
    if (!made)
        lose(made.error());
}

Done ServerWatcher::connectAnew()
{
    auto connected = m_connector();
    if (!connected)
        return connected.error();
    m_database = *std::move(connected);
    const LinkPolicy policy{.answerWithin = m_rhythm.answer, .mendWithin = 0ms};
    if (const Done set = m_database->setPolicy(policy); !set)
        return set;
    if (const Done listening = m_database->listen(QLatin1StringView(CommitMark::channel)); !listening)
        return listening;
    const auto newest = CommitMark::newest(*m_database);
    if (!newest)
        return newest.error();
    if (*newest < m_sequence) { // another server, which didn't have what was last heard of
        m_sequence = *newest;
        tell(allAreas());
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_database->socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ServerWatcher::readNotices);
    m_asking.start();
    m_pause = m_rhythm.shortestPause;
    return ask();
}

Done ServerWatcher::makeFresh()
{
    auto fresh = m_connector();
    if (!fresh)
        return fresh.error();
    m_isWanted = false;
    m_isLost = false;
    (*fresh)->moveTo(m_watch.thread());
    QMetaObject::invokeMethod(&m_watch, [&watch = m_watch, made = std::make_shared<decltype(fresh)>(std::move(fresh))] {
        watch.keep(*std::move(*made));
    });
    return done();
}

bool ServerWatcher::hasNews()
{
    const QString own = u' ' + QString::number(m_origin);
    const QStringList notices = m_database->notices();
    return std::any_of(notices.cbegin(), notices.cend(), [&](const QString &word) { return !word.endsWith(own); });
}

void ServerWatcher::readNotices()
{
    const bool asks = hasNews();
    if (m_database->isLost())
        lose(linkLost(m_database->place(), {}));
    else if (asks)
        askOrLose();
}

void ServerWatcher::askOrLose()
{
    if (const Done asked = ask(); !asked)
        lose(asked.error());
}

Done ServerWatcher::ask()
{
    Areas areas;
    do { // what is told while the answer is on its way comes with it
        const auto changes = CommitMark::after(*m_database, m_sequence);
        if (!changes)
            return changes.error();
        for (const CommitMark::Change &change : *changes) {
            if (change.sequence > m_sequence + 1) // marks are kept for a day only
                areas |= allAreas();
            if (change.origin != m_origin)
                areas |= change.areas;
            m_sequence = change.sequence;
        }
    } while (hasNews());
    tell(areas);
    return done();
}

void ServerWatcher::lose(const Error &why)
{
    // Not at once: this may be called from within the notifier.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_asking.stop();
    m_database.reset();
    m_isWanted = true;
    m_trying.start(m_pause);
    m_pause = std::min(2 * m_pause, m_rhythm.longestPause);
    if (!std::exchange(m_isLost, true))
        QMetaObject::invokeMethod(&m_watch, [&watch = m_watch, why] { Q_EMIT watch.lost(why); });
}

void ServerWatcher::tell(Areas areas)
{
    if (areas)
        QMetaObject::invokeMethod(&m_watch, [&watch = m_watch, areas] { Q_EMIT watch.changed(areas); });
}
