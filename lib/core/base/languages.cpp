#include "base/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Known {
    QLatin1StringView code;
    const char16_t *name;
};
constexpr Known known[] = {{"en"_L1, u"English"}, {"ur"_L1, u"اردو"}, {"te"_L1, u"తెలుగు"}, {"hr"_L1, u"Hrvatski"}};
}

QStringList knownLanguages()
{
    QStringList codes;
    for (const Known &language : known)
        codes << language.code;
    return codes;
}

bool isKnownLanguage(const QString &language)
{
    return std::ranges::any_of(known, [&](const Known &candidate) { return language == candidate.code; });
}

bool isRightToLeft(const QString &language)
{
    return language == "ur"_L1;
}

QString nativeName(const QString &language)
{
    for (const Known &candidate : known) {
        if (language == candidate.code)
            return QString::fromUtf16(candidate.name);
    }
    return language;
}
