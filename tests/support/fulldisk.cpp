// Loaded before the C library (LD_PRELOAD): a disk that has room for FULL_DISK_AFTER more bytes, or at whose
// DISK_FAILS_AT-th operation (writing, syncing, cutting, renaming) something happens: DISK_FAILS_WITH says "full",
// "io" or "readonly", and then nothing works from there on, or "kill", and then the process dies with half of it
// written. Where DISK_IS_FAR is set, what is sent to a server counts too, and the link is cut where it fails, that
// once: the next one holds. For tests that run as any user on any machine. Standard streams always have room.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long long> &room()
{
    static std::atomic<long long> left = [] {
        const char *const after = std::getenv("FULL_DISK_AFTER");
        if (after)
            return std::atoll(after);
        return std::getenv("DISK_FAILS_AT") ? LLONG_MAX : 0LL;
    }();
    return left;
}

constexpr size_t sector = 512;

enum class Fate { Works, Fails, Dies };

bool isFar()
{
    static const bool far = std::getenv("DISK_IS_FAR");
    return far;
}

/// What becomes of the operation that is about to begin.
Fate fate()
{
    static const char *const at = std::getenv("DISK_FAILS_AT");
    static const char *const with = std::getenv("DISK_FAILS_WITH");
    static std::atomic<long long> left = at ? std::atoll(at) : LLONG_MAX;
    const long long until = --left;
    if (until > 0 || (until < 0 && isFar()))
        return Fate::Works;
    if (with && std::strcmp(with, "kill") == 0)
        return Fate::Dies;
    errno = with && std::strcmp(with, "io") == 0 ? EIO : with && std::strcmp(with, "readonly") == 0 ? EROFS : ENOSPC;
    return Fate::Fails;
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

/// How much of `size` there is still room for; -1 where there is none.
ssize_t taken(size_t size)
{
    const long long left = room();
    if (left <= 0) {
        errno = ENOSPC;
        return -1;
    }
    const long long fits = left < static_cast<long long>(size) ? left : static_cast<long long>(size);
    room() -= fits;
    return ssize_t(fits);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Writes with `write` as much of `size` as is to be written to `file`.
template <typename Write>
ssize_t written(int file, size_t size, Write write)
{
    if (file <= 2)
        return write(size);
    switch (fate()) {
    case Fate::Fails:
        return -1;
    case Fate::Dies:
        if (size > sector) // smaller ones don't tear
            write(size / 2);
        die();
    case Fate::Works:
        break;
    }
    const ssize_t fits = taken(size);
    return fits < 0 ? fits : write(size_t(fits));
}

template <typename Operation>
int worked(Operation operation)
{
    switch (fate()) {
    case Fate::Fails:
        return -1;
    case Fate::Dies:
        die();
    case Fate::Works:
        break;
    }
    return operation();
}

}

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return written(file, size, [=](size_t part) { return real(file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return written(file, size, [=](size_t part) { return real(file, bytes, part, at); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return written(file, size, [=](size_t part) { return real(file, bytes, part, at); });
}

ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    const auto put = [=](size_t part) { return real(socket, bytes, part, flags); };
    const ssize_t sent = isFar() ? written(socket, size, put) : put(size);
    if (sent < 0 && isFar()) { // a link that is cut is cut both ways
        shutdown(socket, SHUT_RDWR);
        errno = ECONNRESET;
    }
    return sent;
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return worked([=] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return worked([=] { return real(file); });
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return worked([=] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return worked([=] { return real(file, size); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return worked([=] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return worked([=] { return real(fromFolder, from, toFolder, to, flags); });
}
}
