#include "cli/importplananswer.h"

#include "cli/jsonanswer.h"
#include "exchange/importplan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype longestShown = 70; // letters of a paragraph

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestShown ? line : line.first(longestShown) + u'…';
}

QString sentence(const ImportedPart &part)
{
    if (!part.taken)
        return Said::tr("Left out: “%1”").arg(shortened(part.text)) + u" ("_s + part.noise + u')';
    if (part.text.isEmpty())
        return Said::tr("%n pictures", nullptr, int(part.pictures.size()));
    switch (part.role) {
    case ImportedPart::Role::AreaTitle:
        return Said::tr("Problem area: %1").arg(part.text);
    case ImportedPart::Role::RuleTitle:
        return Said::tr("Rule: %1").arg(part.text);
    case ImportedPart::Role::Text:
        return shortened(part.text);
    }
    return {};
}

QString word(const ImportedPart &part)
{
    if (!part.taken)
        return u"left-out"_s;
    switch (part.role) {
    case ImportedPart::Role::AreaTitle:
        return u"area"_s;
    case ImportedPart::Role::RuleTitle:
        return u"rule"_s;
    case ImportedPart::Role::Text:
        return u"text"_s;
    }
    return {};
}

}

Answer planAnswer(const QString &file, const TextImport &import)
{
    const QList<qsizetype> holders = ImportPlan::holders(import);
    QStringList lines;
    QJsonArray parts;
    for (qsizetype i = 0; i < import.parts.size(); ++i) {
        const ImportedPart &part = import.parts[i];
        int depth = 0;
        for (qsizetype above = holders[i]; above >= 0; above = holders[above])
            ++depth;
        lines << QString(2 * depth, u' ') + sentence(part);
        parts << QJsonObject{{u"becomes"_s, word(part)},
                             {u"depth"_s, depth},
                             {u"text"_s, part.text},
                             {u"why"_s, part.noise},
                             {u"pictures"_s, jsonOfEach(part.pictures, [&](qsizetype picture) {
                                  return import.pictures[picture].name;
                              })}};
    }
    const QStringList remarks = import.warnings + problems(import);
    return {(lines + remarks).join(u'\n'),
            {{u"file"_s, file}, {u"language"_s, import.language}, {u"plan"_s, parts}, {u"remarks"_s, json(remarks)}}};
}
