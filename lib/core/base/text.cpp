#include "base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

bool isDropped(QChar c)
{
    const char16_t u = c.unicode();
    const bool latinAccent = u >= 0x0300 && u <= 0x036f;
    const bool arabicVowelSign = (u >= 0x064b && u <= 0x065f) || u == 0x0670 || u == 0x0640;
    const bool joinerOrDirection = (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0x00ad || u == 0xfeff;
    return latinAccent || arabicVowelSign || joinerOrDirection;
}

char16_t sameLetter(char16_t u)
{
    switch (u) {
    case u'ك':
    case u'ڪ':
        return u'ک';
    case u'ي':
    case u'ى':
    case u'ے':
        return u'ی';
    case u'ه':
    case u'ھ':
    case u'ة':
    case u'ۃ':
    case u'ە':
        return u'ہ';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'ı':
        return u'i';
    default:
        return u;
    }
}

}

QString stored(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.remove(QChar::Null);
    return result;
}

QString europeanDigits(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.isDigit() && c.unicode() > 0x7f)
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

QString searchKey(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char16_t u = text[i].unicode();
        if (u <= 0x7f) { // no letter beside it changes what an ASCII letter becomes
            result += QChar(u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u);
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && text[i].unicode() > 0x7f)
            ++i;
        const QString folded =
            text.mid(begin, i - begin).toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : folded) {
            if (!isDropped(c))
                result += c.isDigit() ? QChar(u'0' + c.digitValue()) : QChar(sameLetter(c.unicode()));
        }
    }
    result.replace(u'ß', "ss"_L1); // Qt folds letter by letter
    result.replace("dj"_L1, "d"_L1);
    return result.simplified();
}

QString sortKey(const QString &text)
{
    // U+007F follows every ASCII letter, so what carries it sorts after the plain letter whatever comes next.
    static const QHash<char16_t, QString> croatian{{u'č', u"c\u007f1"_s},
                                                   {u'ć', u"c\u007f2"_s},
                                                   {u'đ', u"d\u007f2"_s},
                                                   {u'š', u"s\u007f"_s},
                                                   {u'ž', u"z\u007f"_s}};
    static const QString urdu = u"اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے"_s;
    const QString folded = text.toCaseFolded().normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(folded.size() + 8);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QStringView pair = QStringView(folded).mid(i, 2);
        if (pair == u"lj" || pair == u"nj" || pair == u"dž") {
            result += folded[i];
            result += pair == u"dž" ? u"\u007f1"_s : u"\u007f"_s;
            ++i;
            continue;
        }
        const char16_t u = folded[i].unicode();
        if (u <= 0x7f) {
            result += folded[i];
            continue;
        }
        if (const auto found = croatian.constFind(u); found != croatian.cend()) {
            result += *found;
            continue;
        }
        const QChar letter(u == u'ك' ? u'ک' : u == u'ي' || u == u'ى' ? u'ی' : u);
        if (const qsizetype place = urdu.indexOf(letter); place >= 0) {
            result += QChar(char16_t(0x0620 + place));
            continue;
        }
        for (const QChar c : QString(letter).normalized(QString::NormalizationForm_KD)) {
            if (!isDropped(c))
                result += c;
        }
    }
    return europeanDigits(result).simplified();
}

QString likePattern(const QString &key)
{
    QString escaped = key;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + escaped + u'%';
}

QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}
