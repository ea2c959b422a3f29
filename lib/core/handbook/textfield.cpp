#include "handbook/textfield.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Words<TextField, 7> fieldWords{{{TextField::Title, "title"_L1},
                                          {TextField::Intro, "intro"_L1},
                                          {TextField::Signs, "signs"_L1},
                                          {TextField::Situation, "situation"_L1},
                                          {TextField::Handling, "handling"_L1},
                                          {TextField::Reason, "reason"_L1},
                                          {TextField::Example, "example"_L1}}};

}

QString word(TextField field)
{
    return wordOf(fieldWords, field);
}
