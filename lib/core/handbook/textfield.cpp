#include "handbook/textfield.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Words<TextField, 6> fieldWords{{{TextField::Title, "title"_L1},
                                          {TextField::Intro, "intro"_L1},
                                          {TextField::Situation, "situation"_L1},
                                          {TextField::Handling, "handling"_L1},
                                          {TextField::Reason, "reason"_L1},
                                          {TextField::Example, "example"_L1}}};

}

QString word(TextField field)
{
    return wordOf(fieldWords, field);
}

QList<FieldText> partsOf(const RuleText &text)
{
    return {{TextField::Title, text.title},
            {TextField::Situation, text.situation},
            {TextField::Handling, text.handling},
            {TextField::Reason, text.reason},
            {TextField::Example, text.example}};
}

QList<FieldText> partsOf(const AreaText &text)
{
    return {{TextField::Title, text.title}, {TextField::Intro, text.intro}};
}
