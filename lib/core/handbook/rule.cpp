#include "handbook/rule.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array valueWords{std::pair(ServiceValue::Courtesy, "courtesy"_L1),
                                std::pair(ServiceValue::Respect, "respect"_L1),
                                std::pair(ServiceValue::Commitment, "commitment"_L1),
                                std::pair(ServiceValue::Honesty, "honesty"_L1),
                                std::pair(ServiceValue::Timeliness, "timeliness"_L1),
                                std::pair(ServiceValue::RealisticExpectations, "realistic-expectations"_L1)};
constexpr std::array channelWords{std::pair(Channel::InPerson, "in-person"_L1),
                                  std::pair(Channel::Telephone, "telephone"_L1),
                                  std::pair(Channel::Letter, "letter"_L1), std::pair(Channel::Email, "e-mail"_L1)};

template <typename Words>
auto keys(const Words &words)
{
    QList<typename Words::value_type::first_type> found;
    for (const auto &[key, word] : words)
        found << key;
    return found;
}

template <typename Words, typename Key>
QString wordOf(const Words &words, Key key)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == key)
            return word;
    }
    return {};
}

template <typename Words>
auto keyOf(const Words &words, const QString &text) -> std::optional<typename Words::value_type::first_type>
{
    for (const auto &[key, word] : words) {
        if (text == word)
            return key;
    }
    return std::nullopt;
}

}

QList<ServiceValue> serviceValues()
{
    return keys(valueWords);
}

QList<Channel> channels()
{
    return keys(channelWords);
}

QString word(ServiceValue value)
{
    return wordOf(valueWords, value);
}

QString word(Channel channel)
{
    return wordOf(channelWords, channel);
}

std::optional<ServiceValue> serviceValue(const QString &word)
{
    return keyOf(valueWords, word);
}

std::optional<Channel> channel(const QString &word)
{
    return keyOf(channelWords, word);
}

bool saySame(const Rule &first, const Rule &second)
{
    return first.value == second.value && first.channels == second.channels && first.texts == second.texts;
}
