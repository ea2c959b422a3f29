#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

/// The words under which the values of an enumeration are stored and exchanged.
template <typename Key, size_t Count>
using Words = std::array<std::pair<Key, QLatin1StringView>, Count>;

template <typename Key, size_t Count>
QString wordOf(const Words<Key, Count> &words, Key key)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == key)
            return word;
    }
    return {};
}

template <typename Key, size_t Count>
std::optional<Key> keyOf(const Words<Key, Count> &words, const QString &text)
{
    for (const auto &[key, word] : words) {
        if (text == word)
            return key;
    }
    return std::nullopt;
}
