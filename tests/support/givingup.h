#pragma once

#include "base/result.h"

#include <cstdio>
#include <cstdlib>

/// Ends a program of tests/soak that found something wrong, and says what.
[[noreturn]] inline void giveUp(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

/// What `result` holds; gives up where that is an error.
template <typename T>
T taken(Result<T> result)
{
    if (!result)
        giveUp(result.error().text + ' ' + result.error().detail);
    return *std::move(result);
}
