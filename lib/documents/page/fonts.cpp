#include "page/fonts.h"

#include "base/languages.h"

#include <QFontDatabase>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

const QString latinFamily = u"Noto Sans"_s;
const QString urduFamily = u"Countersign Nastaliq"_s;
const QString teluguFamily = u"Noto Sans Telugu"_s;

QString familyOf(const QString &language)
{
    return language == "ur"_L1 ? urduFamily : language == "te"_L1 ? teluguFamily : latinFamily;
}

/// The language whose type suits the script of `c`; empty where any type will do.
QString languageOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Arabic:
        return u"ur"_s;
    case QChar::Script_Telugu:
        return u"te"_s;
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Unknown:
        return {};
    default:
        return u"en"_s;
    }
}

/// Letters of one script with the signs and digits between them; an isolate goes with its first letter as a whole.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
    QString language;
};

QString firstLanguage(QStringView text)
{
    for (const QChar c : text) {
        if (const QString language = languageOf(c); !language.isEmpty())
            return language;
    }
    return {};
}

QList<Stretch> stretches(const QString &text)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    QList<Stretch> found;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == isolate) {
            const qsizetype close = text.indexOf(endOfIsolate, i);
            const qsizetype end = close < 0 ? text.size() : close;
            const QStringView inner = QStringView(text).mid(i + 1, end - i - 1);
            const QString language = firstLanguage(inner);
            const bool isOneScript = std::all_of(inner.begin(), inner.end(), [&](QChar c) {
                const QString its = languageOf(c);
                return its.isEmpty() || its == language;
            });
            if (isOneScript) {
                found << Stretch{i + 1, end, language};
                i = end + 1;
                continue;
            }
        }
        const QString language = languageOf(text[i]);
        qsizetype end = i + 1;
        for (qsizetype next = end; !language.isEmpty() && next < text.size() && text[next] != isolate; ++next) {
            const QString following = languageOf(text[next]);
            if (following == language)
                end = next + 1;
            else if (!following.isEmpty())
                break;
        }
        found << Stretch{i, end, language};
        i = end;
    }
    return found;
}

}

void loadFonts()
{
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        QFontDatabase::addApplicationFont(u":/fonts/CountersignNastaliq-Regular.ttf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/CountersignNastaliq-Bold.ttf"_s);
    });
}

QFont textFont(const QString &language, qreal pointSize, bool bold)
{
    QStringList families{familyOf(language)};
    for (const QString &family :
         {latinFamily, urduFamily, teluguFamily, u"Noto Sans Symbols"_s, u"Noto Sans Symbols2"_s}) {
        if (family != families.first())
            families << family;
    }
    QFont font(families);
    font.setPointSizeF(pointSize);
    font.setBold(bold);
    return font;
}

qreal bodySize(const QString &language)
{
    return language == "ur"_L1 ? 12 : 10.5;
}

qreal leading(const QString &language)
{
    return language == "ur"_L1 ? 2.0 : language == "te"_L1 ? 1.5 : 1.4;
}

QList<QTextLayout::FormatRange> otherScripts(const QString &text, const QString &language, const QFont &font)
{
    const QString own = language == "ur"_L1 || language == "te"_L1 ? language : u"en"_s;
    QList<QTextLayout::FormatRange> ranges;
    for (const Stretch &stretch : stretches(text)) {
        if (stretch.language.isEmpty() || stretch.language == own)
            continue;
        QFont type = textFont(stretch.language, 1, font.bold());
        type.setPixelSize(qRound(font.pixelSize() * bodySize(stretch.language) / bodySize(language)));
        type.setHintingPreference(font.hintingPreference());
        QTextLayout::FormatRange range{int(stretch.start), int(stretch.end - stretch.start), {}};
        range.format.setFont(type);
        ranges << range;
    }
    return ranges;
}
