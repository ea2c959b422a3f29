#include "page/fonts.h"

#include "base/languages.h"

#include <QFontDatabase>

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
    return language == "ur"_L1 ? 12 : 10;
}

qreal leading(const QString &language)
{
    return language == "ur"_L1 ? 2.0 : language == "te"_L1 ? 1.5 : 1.4;
}

QList<QTextLayout::FormatRange> otherScripts(const QString &text, const QString &language, const QFont &font)
{
    QList<QTextLayout::FormatRange> ranges;
    const QString own = languageOf(language == "ur"_L1 ? u'ا' : language == "te"_L1 ? u'అ' : u'a');
    for (qsizetype i = 0; i < text.size();) {
        const QString other = languageOf(text[i]);
        qsizetype end = i + 1;
        if (other.isEmpty() || other == own) {
            i = end;
            continue;
        }
        for (qsizetype next = end; next < text.size(); ++next) {
            const QString following = languageOf(text[next]);
            if (following == other)
                end = next + 1;
            else if (!following.isEmpty())
                break;
        }
        QFont type = textFont(other, 1, font.bold());
        type.setPixelSize(qRound(font.pixelSize() * bodySize(other) / bodySize(language)));
        type.setHintingPreference(font.hintingPreference());
        QTextLayout::FormatRange range{int(i), int(end - i), {}};
        range.format.setFont(type);
        ranges << range;
        i = end;
    }
    return ranges;
}
