#include "handbook/rule.h"

#include "base/text.h"
#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Words<ServiceValue, 6> valueWords{{
    {ServiceValue::Courtesy, "courtesy"_L1},
    {ServiceValue::Respect, "respect"_L1},
    {ServiceValue::Commitment, "commitment"_L1},
    {ServiceValue::Honesty, "honesty"_L1},
    {ServiceValue::Timeliness, "timeliness"_L1},
    {ServiceValue::RealisticExpectations, "realistic-expectations"_L1},
}};

constexpr Words<Channel, 4> channelWords{{
    {Channel::InPerson, "in-person"_L1},
    {Channel::Telephone, "telephone"_L1},
    {Channel::Letter, "letter"_L1},
    {Channel::Email, "e-mail"_L1},
}};

template <typename Key, size_t Count>
QList<Key> keys(const Words<Key, Count> &words)
{
    QList<Key> found;
    for (const auto &[key, word] : words)
        found << key;
    return found;
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
    return first.value == second.value && first.channels == second.channels && first.audience == second.audience
        && first.texts == second.texts;
}

bool isIn(const Audience &audience, const QString &title, const QString &site)
{
    const auto has = [](const QStringList &names, const QString &name) {
        return names.isEmpty() || std::ranges::any_of(names, [key = searchKey(name)](const QString &each) {
                   return searchKey(each) == key;
               });
    };
    return has(audience.titles, title) && has(audience.sites, site);
}
