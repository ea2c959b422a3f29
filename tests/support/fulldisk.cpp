// Loaded before the C library (LD_PRELOAD): a disk that has room for FULL_DISK_AFTER more bytes, for tests that run as
// any user on any machine. Standard streams always have room.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/types.h>

namespace {

std::atomic<long long> &room()
{
    static std::atomic<long long> left = [] {
        const char *const after = std::getenv("FULL_DISK_AFTER");
        return after ? std::atoll(after) : 0;
    }();
    return left;
}

/// How much of `size` there is still room for; -1 where there is none.
ssize_t taken(int file, size_t size)
{
    if (file <= 2)
        return ssize_t(size);
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

}

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const ssize_t fits = taken(file, size);
    return fits < 0 ? fits : real(file, bytes, size_t(fits));
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    const ssize_t fits = taken(file, size);
    return fits < 0 ? fits : real(file, bytes, size_t(fits), at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t fits = taken(file, size);
    return fits < 0 ? fits : real(file, bytes, size_t(fits), at);
}
}
