#pragma once

#include "base/result.h"
#include "storage/areas.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class Database;
class QThread;
class ServerWatcher;

/// Keeps in touch with a workspace on a server, on a thread of its own and over a connection of its own: tells what
/// others changed, and that the link is lost; makes it anew, however long that takes.
class ServerWatch : public QObject {
    Q_OBJECT

public:
    using Connector = std::function<Result<std::unique_ptr<Database>>()>;

    /// How often the server is asked, in case it doesn't tell by itself, and how long to pause between two tries.
    struct Rhythm {
        std::chrono::milliseconds ask{30'000};
        std::chrono::milliseconds answer{5'000};
        std::chrono::milliseconds shortestPause{200};
        std::chrono::milliseconds longestPause{15'000};
    };

    /// Tells what was changed after `sequence` by others than `origin`.
    ServerWatch(const Connector &connector, qint64 origin, qint64 sequence, const Rhythm &rhythm,
                QObject *parent = nullptr);
    ServerWatch(const Connector &connector, qint64 origin, qint64 sequence, QObject *parent = nullptr);
    ~ServerWatch() override;

    /// Looks at once whether the link stands, and has a fresh one made: somebody found theirs lost.
    void look();

    /// The fresh connection that `mended` told of, for the thread of this object; none where it was taken already.
    std::unique_ptr<Database> takeFresh();

Q_SIGNALS:
    void changed(Areas areas);
    /// The link is lost, and why; told once until it is mended.
    void lost(const Error &why);
    void mended();

private:
    friend class ServerWatcher;
    void keep(std::unique_ptr<Database> fresh);

    std::unique_ptr<QThread> m_thread;
    ServerWatcher *m_watcher;
    std::unique_ptr<Database> m_fresh;
};
