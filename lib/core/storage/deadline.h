#pragma once

#include <chrono>

/// As long as it stands, an answer from a server is waited for at most so long: then the socket is shut, and whoever
/// waits on it gets an error instead. For links that are neither broken nor alive.
class Deadline {
public:
    /// No limit where `within` is 0.
    Deadline(int socket, std::chrono::milliseconds within);
    ~Deadline();
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

private:
    int m_socket = -1;
};
