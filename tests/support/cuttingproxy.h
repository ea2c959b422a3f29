#pragma once

#include "storage/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <mutex>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// A bad link to a PostgreSQL server, without encryption: it passes everything on, until it is told to cut, to hold its
/// breath, or to lose the answer to a COMMIT.
class CuttingProxy {
public:
    explicit CuttingProxy(const QString &place)
        : m_server(*ServerAddress::read(place)),
          m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in own = localhost(0);
        socklen_t size = sizeof own;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&own), size) != 0 || ::listen(m_listener, 64) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&own), &size) != 0)
            qFatal("The proxy can't listen.");
        m_port = ntohs(own.sin_port);
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }

    ~CuttingProxy()
    {
        m_thread.request_stop();
        m_thread.join();
        closeAll();
        ::close(m_listener);
    }

    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    /// The workspace as it is reached through here.
    QString place() const
    {
        ServerAddress address = m_server;
        address.hosts = {{QStringLiteral("127.0.0.1"), m_port}};
        address.options.insert(QStringLiteral("sslmode"), QStringLiteral("disable"));
        address.options.insert(QStringLiteral("gssencmode"), QStringLiteral("disable"));
        return address.text();
    }

    /// Ends every connection, and lets nobody in while `refuses`.
    void cut(bool refuses = false)
    {
        m_refuses = refuses;
        m_cutsNow = true;
        while (m_cutsNow)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    void letIn() { m_refuses = false; }

    /// Passes nothing on, and tells nobody.
    void freeze(bool frozen) { m_isFrozen = frozen; }

    /// Cuts everything when so many further bytes have passed, whichever way.
    void cutAfter(qint64 bytes) { m_bytesLeft = bytes; }

    /// The `nth` COMMIT from now is carried out, its answer lost, and everything cut.
    void loseCommitAnswer(int nth = 1) { m_commitsLeft = nth; }

    /// How many answers to COMMIT were lost.
    int lost() const { return m_lost; }
    qint64 passed() const { return m_passed; }

private:
    struct Pair {
        int client;
        int server;
        QByteArray answer; ///< what of the server's last message has come so far
    };

    static sockaddr_in localhost(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void run(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            if (m_cutsNow) {
                closeAll();
                m_cutsNow = false;
            }
            std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
            for (const Pair &pair : std::as_const(m_pairs)) {
                sockets.push_back({pair.client, POLLIN, 0});
                sockets.push_back({pair.server, POLLIN, 0});
            }
            const bool waits = m_isFrozen;
            if (::poll(sockets.data(), waits ? 1 : sockets.size(), 5) <= 0)
                continue;
            for (qsizetype i = 0; !waits && i < m_pairs.size(); ++i) {
                const auto at = static_cast<size_t>(2 * i);
                const bool stays = (!sockets[at + 1].revents || pass(m_pairs[i], true))
                    && (!sockets[at + 2].revents || pass(m_pairs[i], false));
                if (!stays)
                    m_ended << m_pairs[i].client;
            }
            sweep();
            if (sockets[0].revents)
                accept();
        }
    }

    void accept()
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        const int server = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in address = localhost(m_server.hosts.first().port);
        if (m_refuses || ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            ::close(client);
            ::close(server);
            return;
        }
        m_pairs << Pair{client, server, {}};
    }

    /// False where the connection has ended.
    bool pass(Pair &pair, bool isFromClient)
    {
        char bytes[65536];
        const ssize_t got = ::recv(isFromClient ? pair.client : pair.server, bytes, sizeof bytes, 0);
        if (got <= 0)
            return false;
        const auto passes = std::min<qint64>(got, m_bytesLeft);
        if (!isFromClient && answersCommit(pair, QByteArray(bytes, got))) {
            ++m_lost;
            m_cutsNow = true;
            return false;
        }
        const bool sent =
            ::send(isFromClient ? pair.server : pair.client, bytes, static_cast<size_t>(passes), MSG_NOSIGNAL)
            == passes;
        m_passed += passes;
        m_bytesLeft -= passes;
        if (passes < got) {
            m_bytesLeft = std::numeric_limits<qint64>::max();
            m_cutsNow = true;
        }
        return sent;
    }

    /// Whether the COMMIT whose answer is to be lost is answered in `bytes`: a message is its letter, its length in
    /// four bytes that count themselves, and its text (PostgreSQL 15, 55.7).
    bool answersCommit(Pair &pair, const QByteArray &bytes)
    {
        pair.answer += bytes;
        while (pair.answer.size() >= 5) {
            const auto length = qsizetype(qFromBigEndian<quint32>(pair.answer.constData() + 1)) + 1;
            if (pair.answer.size() < length)
                break;
            const QByteArray message = pair.answer.first(length);
            pair.answer.remove(0, length);
            if (message
                    == QByteArray("C\0\0\0\x0b"
                                  "COMMIT\0",
                                  12)
                && m_commitsLeft > 0 && --m_commitsLeft == 0)
                return true;
        }
        return false;
    }

    void sweep()
    {
        m_pairs.removeIf([this](const Pair &pair) {
            if (!m_ended.contains(pair.client))
                return false;
            ::close(pair.client);
            ::close(pair.server);
            return true;
        });
        m_ended.clear();
    }

    void closeAll()
    {
        for (const Pair &pair : std::as_const(m_pairs))
            m_ended << pair.client;
        sweep();
    }

    ServerAddress m_server;
    int m_listener;
    int m_port = 0;
    QList<Pair> m_pairs;
    QList<int> m_ended;
    std::atomic_bool m_refuses = false;
    std::atomic_bool m_cutsNow = false;
    std::atomic_bool m_isFrozen = false;
    std::atomic<qint64> m_bytesLeft = std::numeric_limits<qint64>::max();
    std::atomic<qint64> m_passed = 0;
    std::atomic<int> m_commitsLeft = 0;
    std::atomic<int> m_lost = 0;
    std::jthread m_thread;
};
