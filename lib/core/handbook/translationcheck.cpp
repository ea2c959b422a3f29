#include "handbook/translationcheck.h"

#include "base/text.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

using Kind = TranslationWarning::Kind;

constexpr Words<Kind, 4> kindWords{{
    {Kind::Text, "text"_L1},
    {Kind::Number, "number"_L1},
    {Kind::Placeholder, "placeholder"_L1},
    {Kind::Link, "link"_L1},
}};

QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(uR"((?<=\]\()[^)\s]+|https?://[^\s<>()]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (QString target : allOf(link, text)) {
        while (!target.isEmpty() && u".,;:!?۔،؟"_s.contains(target.back()))
            target.chop(1);
        found << target;
    }
    return found;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(uR"(\{[^{}\n]{1,60}\}|%L?[1-9]\d?|%n\b)"_s);
    return allOf(placeholder, text);
}

/// What is neither a number that a reader reads nor said in their language.
QString withoutMarks(QString text)
{
    static const QRegularExpression link(uR"(\]\([^)\s]*\)|https?://\S+|\{[^{}\n]{1,60}\}|%L?[1-9]\d?)"_s);
    static const QRegularExpression listed(uR"(^\s*\d+[.)]\s)"_s, QRegularExpression::MultilineOption);
    text = europeanDigits(text);
    return text.replace(link, u" "_s).replace(listed, u" "_s);
}

/// The numbers of `text`; "1,000" and "1.000" are one, and "9:30" are two.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression grouping(uR"((?<=\d)[.,٫٬\x{00A0}\x{202F}](?=\d))"_s);
    static const QRegularExpression number(u"[0-9]+"_s);
    return allOf(number, QString(text).remove(grouping));
}

QStringList withoutThoseOf(QStringList wanted, const QStringList &there)
{
    for (const QString &one : there)
        wanted.removeOne(one);
    return wanted;
}

QStringList missingNumbers(const QString &text, const QString &translation)
{
    static const QRegularExpression run(u"[0-9]+"_s);
    const QString from = withoutMarks(text), to = withoutMarks(translation);
    const QStringList missing = withoutThoseOf(numbersIn(from), numbersIn(to));
    // 9.30 and 9:30 have the same digits, and so have dates of different lands.
    return withoutThoseOf(allOf(run, from), allOf(run, to)).isEmpty() ? QStringList() : missing;
}

template <typename Text>
QList<TranslationWarning> warningsOf(const Text &text, const Text &translation)
{
    QList<TranslationWarning> all;
    if (translation.isEmpty())
        return all;
    for (const auto &[field, words] : partsOf(text)) {
        for (TranslationWarning &warning : translationWarnings(text.*words, translation.*words)) {
            warning.field = field;
            all << warning;
        }
    }
    return all;
}

}

QString word(TranslationWarning::Kind kind)
{
    return wordOf(kindWords, kind);
}

QString sentence(const TranslationWarning &warning)
{
    const QString missing = isolated(warning.missing);
    switch (warning.kind) {
    case Kind::Text:
        return Said::tr("There is no translation of this text yet.");
    case Kind::Number:
        return Said::tr("The number %1 is missing in the translation.").arg(missing);
    case Kind::Placeholder:
        return Said::tr("The placeholder %1 is missing in the translation. It has to stay as it is.").arg(missing);
    case Kind::Link:
        return Said::tr("The link to %1 is missing in the translation.").arg(missing);
    }
    Q_UNREACHABLE();
}

QList<TranslationWarning> translationWarnings(const QString &text, const QString &translation)
{
    if (text.trimmed().isEmpty())
        return {};
    if (translation.trimmed().isEmpty())
        return {{.kind = Kind::Text}};
    QList<TranslationWarning> found;
    const auto add = [&](Kind kind, const QStringList &all) {
        for (const QString &missing : all)
            found << TranslationWarning{.kind = kind, .missing = missing};
    };
    add(Kind::Number, missingNumbers(text, translation));
    add(Kind::Placeholder, withoutThoseOf(placeholdersIn(text), placeholdersIn(translation)));
    add(Kind::Link, withoutThoseOf(linksIn(text), linksIn(translation)));
    return found;
}

QList<TranslationWarning> translationWarnings(const Handbook &handbook, const Place &place, const QString &language,
                                              const QString &governing)
{
    const ProblemArea &area = handbook.areas[place.area];
    if (place.rule < 0)
        return warningsOf(area.texts.value(governing), area.texts.value(language));
    const Rule &rule = area.rules[place.rule];
    return warningsOf(rule.texts.value(governing), rule.texts.value(language));
}
