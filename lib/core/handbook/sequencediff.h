#pragma once

#include <span>
#include <vector>

/// Which items of two sequences stand in only one of them: one flag for each item.
struct Differing {
    std::vector<char> before;
    std::vector<char> after;
};

/// Items are numbers from 0 on. What has to be taken out of `before` and put into `after` to make one the other, by
/// Myers' shortest edit: least where the two differ in up to some hundred items, near it and in bounded time beyond.
Differing differing(std::span<const int> before, std::span<const int> after);
