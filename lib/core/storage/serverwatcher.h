#pragma once

#include "storage/serverwatch.h"

#include <QSocketNotifier>
#include <QTimer>

/// What a `ServerWatch` does on its own thread.
class ServerWatcher : public QObject {
    Q_OBJECT

public:
    ServerWatcher(ServerWatch &watch, const ServerWatch::Connector &connector, qint64 origin, qint64 sequence,
                  const ServerWatch::Rhythm &rhythm);
    ~ServerWatcher() override;

    void start();
    void look();

private:
    void tryToConnect();
    Done connectAnew();
    Done makeFresh();
    void readNotices();
    void askOrLose();
    Done ask();
    bool hasNews();
    void lose(const Error &why);
    void tell(Areas areas);

    ServerWatch &m_watch;
    ServerWatch::Connector m_connector;
    qint64 m_origin;
    qint64 m_sequence;
    ServerWatch::Rhythm m_rhythm;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_asking;
    QTimer m_trying;
    std::chrono::milliseconds m_pause;
    bool m_isWanted = false; ///< somebody waits for a fresh connection
    bool m_isLost = false;
};
