#include "handbook/screentype.h"

#include "page/fonts.h"

using namespace Qt::StringLiterals;

QFont screenType(const QString &language)
{
    constexpr qreal nastaliq = 13, telugu = 11, latin = 10.5;
    return textFont(language, language == "ur"_L1 ? nastaliq : language == "te"_L1 ? telugu : latin);
}
