#pragma once

#include "handbook/handbook.h"

/// A problem area with two rules, one of them in four languages, to be searched.
inline Handbook shopHandbook()
{
    ProblemArea waiting;
    waiting.texts = {{"en", {"Customers who wait", "Nobody waits unseen."}}, {"hr", {"Kupci koji čekaju", ""}}};
    Rule greet, phone;
    greet.texts = {{"en", {"Greet at once", "A customer comes in", "Look up and greet.", "", "“Good morning!”"}},
                   {"hr", {"Pozdravite odmah", "", "Podignite pogled i pozdravite gospođu.", "", ""}},
                   {"ur", {"فوراً سلام کریں", "", "گاہَک کو دیکھتے ہی سلام کریں۔", "", ""}},
                   {"te", {"వెంటనే పలకరించండి", "", "కస్టమర్\u200Cను వెంటనే పలకరించండి.", "", ""}}};
    phone.texts = {{"en", {"Phone calls", "It rings.", "Greet the caller and greet again.", "", ""}}};
    waiting.rules = {greet, phone};
    return {{waiting}};
}
