#include "base/text.h"
#include "exchange/textparts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(TextImport)
};

/// Words that stand alone in a line, by search key, so that case, accents and letter variants don't matter.
QSet<QString> keys(const QStringList &words)
{
    QSet<QString> found;
    for (const QString &word : words)
        found << searchKey(word);
    return found;
}

bool isContentsHeading(const QString &line)
{
    static const QSet<QString> words =
        keys({u"table of contents"_s, u"contents"_s, u"فہرست کا خانہ"_s, u"فہرست"_s, u"فہرستِ مضامین"_s, u"مندرجات"_s,
              u"విషయ సూచిక"_s, u"విషయసూచిక"_s, u"sadržaj"_s, u"tablica sadržaja"_s});
    QString plain = line;
    while (plain.endsWith(u':') || plain.endsWith(u'：') || plain.endsWith(u' '))
        plain.chop(1);
    return words.contains(searchKey(plain));
}

/// "Courtesy ........ 12"
bool isContentsEntry(const QString &line)
{
    static const QRegularExpression entry(uR"((?:\.{3,}|…|(?:\. ){3,})\s*\d+$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return entry.match(line).hasMatch();
}

bool isByline(const QString &line, bool begun)
{
    static const QSet<QString> nobody =
        keys({u"Anonim"_s, u"Anonimno"_s, u"Anonimni autor"_s, u"Nepoznati autor"_s, u"Anonymous"_s,
              u"Unknown author"_s, u"گمنام"_s, u"نامعلوم"_s, u"نامعلوم مصنف"_s, u"అజ్ఞాత"_s, u"అనామక"_s, u"అజ్ఞాత రచయిత"_s});
    static const QRegularExpression named(
        uR"(^(?:(?:author|autor|autorica|written by|piše|napisao|napisala|مصنف|تحریر|از قلم|రచయిత|రచన)\s*[:：]\s*\S.{0,80}|(?:Written by|Napisao|Napisala)(?:\s+\p{Lu}\S*){1,5})$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "By Jane Doe", but not "By telephone": only at the top, and only names.
    static const QRegularExpression by(uR"(^By(?:\s+\p{Lu}\S*){2,5}$)"_s);
    if (nobody.contains(searchKey(line)) || named.match(line).hasMatch())
        return true;
    return !begun && by.match(line).hasMatch();
}

bool isNumber(const QString &line)
{
    static const QRegularExpression number(uR"(^\d{1,6}$)"_s);
    return number.match(europeanDigits(line)).hasMatch();
}

}

QString noiseIn(const QString &line, bool begun)
{
    const QString trimmed = line.trimmed();
    if (isContentsHeading(trimmed))
        return Said::tr("Heading of a table of contents");
    if (isContentsEntry(trimmed))
        return Said::tr("Line of a table of contents");
    if (isByline(trimmed, begun))
        return Said::tr("Name of the author");
    if (!begun && isNumber(trimmed))
        return Said::tr("A number standing alone");
    return {};
}
