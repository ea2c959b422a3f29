#include "storage/deadline.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

/// The sockets that are waited on, and the thread that shuts those whose time is over.
class Clerk {
public:
    static Clerk &only()
    {
        static Clerk clerk;
        return clerk;
    }

    void enter(int socket, Clock::time_point end)
    {
        const std::lock_guard lock(m_mutex);
        m_ends[socket] = end;
        ++m_count;
        m_entered.notify_one();
    }

    void leave(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_ends.erase(socket);
    }

private:
    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            if (m_ends.empty()) {
                m_entered.wait(lock, stop, [this] { return !m_ends.empty(); });
                continue;
            }
            auto next = m_ends.begin();
            for (auto one = m_ends.begin(); one != m_ends.end(); ++one)
                next = one->second < next->second ? one : next;
            if (next->second <= Clock::now()) {
                ::shutdown(next->first, SHUT_RDWR);
                m_ends.erase(next);
                continue;
            }
            const Clock::time_point until = next->second;
            m_entered.wait_until(lock, stop, until, [this, known = m_count] { return m_count != known; });
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_entered;
    std::map<int, Clock::time_point> m_ends;
    unsigned m_count = 0; ///< of all that were ever entered
    std::jthread m_thread{[this](const std::stop_token &stop) { run(stop); }};
};

}

Deadline::Deadline(int socket, std::chrono::milliseconds within)
{
    if (socket < 0 || within.count() == 0)
        return;
    // A descriptor of its own: libpq may close the socket's before this is over, and somebody else open it anew.
    m_socket = ::dup(socket);
    if (m_socket >= 0)
        Clerk::only().enter(m_socket, Clock::now() + within);
}

Deadline::~Deadline()
{
    if (m_socket < 0)
        return;
    Clerk::only().leave(m_socket);
    ::close(m_socket);
}
