#include "storage/serverwatch.h"

#include "storage/database.h"
#include "storage/serverwatcher.h"

#include <QThread>

ServerWatch::ServerWatch(const Connector &connector, qint64 origin, qint64 sequence, const Rhythm &rhythm,
                         QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<QThread>()),
      m_watcher(new ServerWatcher(*this, connector, origin, sequence, rhythm))
{
    m_watcher->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_watcher, &ServerWatcher::start);
    connect(m_thread.get(), &QThread::finished, m_watcher, &QObject::deleteLater);
    m_thread->start();
}

ServerWatch::ServerWatch(const Connector &connector, qint64 origin, qint64 sequence, QObject *parent)
    : ServerWatch(connector, origin, sequence, Rhythm(), parent)
{
}

ServerWatch::~ServerWatch()
{
    m_thread->quit();
    m_thread->wait();
}

void ServerWatch::look()
{
    QMetaObject::invokeMethod(m_watcher, &ServerWatcher::look);
}

void ServerWatch::keep(std::unique_ptr<Database> fresh)
{
    m_fresh = std::move(fresh);
    Q_EMIT mended();
}

std::unique_ptr<Database> ServerWatch::takeFresh()
{
    return std::move(m_fresh);
}
