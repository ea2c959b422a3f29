#include "base/languages.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/importplananswer.h"
#include "cli/jsonanswer.h"
#include "cli/ruleanswer.h"
#include "exchange/labelledparts.h"
#include "forms/partlabels.h"
#include "handbook/attachmentstore.h"
#include "handbook/handbookstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Answer importAnswer(const QString &file, const TextImport &import, const ImportedHandbook &made)
{
    const Handbook taken{made.areas};
    const QStringList remarks = import.warnings + problems(import);
    const QList<ImportedPart> left = leftOut(import);
    QStringList lines{Said::tr("Imported %1 and %2.")
                          .arg(Said::tr("%n problem areas", nullptr, int(made.areas.size())),
                               Said::tr("%n rules", nullptr, int(ruleCount(taken))))};
    if (!made.attachments.isEmpty())
        lines << Said::tr("%n pictures are kept with their rules.", nullptr, int(made.attachments.size()));
    for (const ImportedPart &part : left)
        lines << Said::tr("Left out: “%1”").arg(part.text);
    const QJsonArray leftJson = jsonOfEach(left, [](const ImportedPart &part) {
        return QJsonObject{{u"text"_s, part.text}, {u"why"_s, part.noise}};
    });
    return {(lines + remarks).join(u'\n'),
            {{u"file"_s, file},
             {u"language"_s, import.language},
             {u"encoding"_s, import.encoding},
             {u"areas"_s, made.areas.size()},
             {u"rules"_s, ruleCount(taken)},
             {u"pictures"_s, made.attachments.size()},
             {u"leftOut"_s, leftJson},
             {u"remarks"_s, json(remarks)}}};
}

Result<Answer> importFile(const Call &call)
{
    const QString file = call.operands.first();
    const QString language = call.text("language"_L1);
    auto import = importTextFile(file, language);
    if (!import)
        return import.error();
    import = sortedByLabels(*import, partLabels(language));
    if (call.has("plan"_L1))
        return planAnswer(file, *import);
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const ImportedHandbook made = handbookOf(*import);
    const Done saved = (*workspace)->change(Action::EditRules, call.stamp, [&](Transaction &transaction) -> Done {
        const auto before = HandbookStore::load(transaction.database());
        if (!before)
            return before.error();
        if (const Done kept = HandbookStore::save(transaction, *before, Handbook{before->areas + made.areas}); !kept)
            return kept;
        return AttachmentStore::add(transaction, made.attachments);
    });
    if (!saved)
        return saved.error();
    return importAnswer(file, *import, made);
}

QJsonObject handbookJson(const Handbook &handbook, const QStringList &languages)
{
    QJsonArray areas;
    for (qsizetype a = 0; a < handbook.areas.size(); ++a) {
        const ProblemArea &area = handbook.areas[a];
        QJsonObject texts;
        for (const QString &language : languages) {
            if (const AreaText text = area.texts.value(language); !text.isEmpty())
                texts[language] =
                    QJsonObject{{u"title"_s, text.title}, {u"intro"_s, text.intro}, {u"signs"_s, text.signs}};
        }
        QJsonArray rules;
        for (qsizetype r = 0; r < area.rules.size(); ++r)
            rules << ruleJson(area.rules[r], numberOf({a, r}), languages);
        areas << QJsonObject{{u"number"_s, numberOf({a})}, {u"texts"_s, texts}, {u"rules"_s, rules}};
    }
    return {{u"areas"_s, areas}};
}

QString handbookWords(const Handbook &handbook, const QString &language)
{
    QString words;
    for (qsizetype a = 0; a < handbook.areas.size(); ++a) {
        const ProblemArea &area = handbook.areas[a];
        const AreaText text = area.texts.value(language);
        words += numberOf({a}) + u' ' + text.title + u'\n';
        for (const QString &part : {text.intro, text.signs})
            words += part.isEmpty() ? u""_s : part + u'\n';
        words += u'\n';
        for (qsizetype r = 0; r < area.rules.size(); ++r) {
            words += ruleWords(area.rules[r], numberOf({a, r}), language) + u'\n';
        }
    }
    return words.trimmed();
}

Result<Answer> show(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto governing = (*workspace)->governingLanguage();
    if (!governing)
        return governing.error();
    const auto handbook = HandbookStore::load((*workspace)->database());
    if (!handbook)
        return handbook.error();
    const bool one = call.has("language"_L1);
    return Answer{handbookWords(*handbook, one ? call.text("language"_L1) : *governing),
                  handbookJson(*handbook, one ? QStringList{call.text("language"_L1)} : knownLanguages())};
}

}

QList<Command> handbookCommands()
{
    using Kind = Option::Kind;
    return {
        {.words = u"handbook import"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("take a text into the handbook"),
         .description = Said::tr(
             "Appends the problem areas and rules of a Word, OpenDocument, HTML, Markdown or plain text file to the "
             "handbook. Headings become problem areas and rules; in plain text, they are short lines that stand "
             "alone. Bylines and tables of contents are left out, and named."),
         .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("The language of the text: en, ur, te or hr."), Option::Use::Required},
                     {.name = u"plan"_s, .text = Said::tr("Only show what the file would become.")}},
         .examples = {u"handbook import pravila.docx --language hr"_s,
                      u"handbook import pravila.txt --language hr --plan"_s},
         .action = Action::EditRules,
         .run = importFile},
        {.words = u"handbook show"_s,
         .summary = Said::tr("show the handbook"),
         .description = Said::tr("Shows the working text of the handbook, which may differ from the last edition."),
         .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("Only this language; otherwise the governing one, or all of them in JSON.")}},
         .examples = {u"handbook show --language ur"_s},
         .action = Action::SeeHandbook,
         .run = show}};
}
