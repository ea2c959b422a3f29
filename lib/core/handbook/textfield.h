#pragma once

#include "handbook/rule.h"

#include <array>

/// The parts of a text that are searched, compared and translated one by one.
enum class TextField { Title, Intro, Signs, Situation, Handling, Reason, Example };

/// The word under which a part is stored and exchanged: "handling".
QString word(TextField field);

/// A part of a text, and where its words stand.
template <typename Text>
struct TextPart {
    TextField field;
    QString Text::*words;
};

/// The parts of a text in the order in which they are read.
inline constexpr std::array<TextPart<RuleText>, 5> ruleParts{{{TextField::Title, &RuleText::title},
                                                              {TextField::Situation, &RuleText::situation},
                                                              {TextField::Handling, &RuleText::handling},
                                                              {TextField::Reason, &RuleText::reason},
                                                              {TextField::Example, &RuleText::example}}};
inline constexpr std::array<TextPart<AreaText>, 3> areaParts{
    {{TextField::Title, &AreaText::title}, {TextField::Intro, &AreaText::intro}, {TextField::Signs, &AreaText::signs}}};

constexpr const auto &partsOf(const RuleText &)
{
    return ruleParts;
}
constexpr const auto &partsOf(const AreaText &)
{
    return areaParts;
}
