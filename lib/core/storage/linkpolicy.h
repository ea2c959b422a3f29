#pragma once

#include "base/result.h"

#include <chrono>
#include <functional>

/// What is done when a link to a server is lost, or as good as lost. Unless told otherwise whoever waits for an answer
/// waits until the link is mended, which suits commands and work on threads of its own.
struct LinkPolicy {
    /// An answer that takes longer counts as lost; 0: no limit.
    std::chrono::milliseconds answerWithin{0};

    /// How long to try to make the link anew on the spot; 0: not at all, every use fails at once.
    std::chrono::milliseconds mendWithin{30'000};

    /// Whether to stop trying.
    std::function<bool()> isCancelled;

    /// Told once that the link is lost.
    std::function<void()> lost;

    /// Finds out whether the change with this mark was saved, when the answer was lost; otherwise done on the spot.
    std::function<Result<bool>(qint64 mark)> settle;
};
