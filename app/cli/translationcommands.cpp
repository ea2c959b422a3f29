#include "base/languages.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/translationexport.h"
#include "handbook/handbookstore.h"
#include "handbook/translation.h"
#include "handbook/translationcheck.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonArray jsonOf(const QList<TranslationWarning> &warnings)
{
    return jsonOfEach(warnings, [](const TranslationWarning &warning) {
        return QJsonObject{{u"kind"_s, word(warning.kind)},
                           {u"field"_s, word(warning.field)},
                           {u"missing"_s, warning.missing},
                           {u"text"_s, sentence(warning)}};
    });
}

QStringList linesOf(const QString &number, const QList<TranslationWarning> &warnings)
{
    QStringList lines;
    for (const TranslationWarning &warning : warnings)
        lines << u"%1 %2: %3"_s.arg(number, word(warning.field), sentence(warning));
    return lines;
}

Answer importAnswer(const QString &name, const QString &language, const DecidedHandbook &before,
                    const TakenTranslations &taken)
{
    const TranslationReport &report = taken.report;
    QStringList lines = sentences(report) + report.notes;
    QJsonArray warned;
    for (const Place &place : places(taken.handbook)) {
        const auto warnings = translationWarnings(taken.handbook, place, language, before.governing);
        const QString number = numberOf(place);
        if (warnings.isEmpty() || !(report.current.contains(number) || report.stale.contains(number)))
            continue;
        lines += linesOf(number, warnings);
        warned << QJsonObject{{u"number"_s, number}, {u"warnings"_s, jsonOf(warnings)}};
    }
    return {lines.join(u'\n'),
            {{u"file"_s, name},
             {u"language"_s, language},
             {u"current"_s, json(report.current)},
             {u"stale"_s, json(report.stale)},
             {u"outdated"_s, json(report.outdated)},
             {u"unchanged"_s, report.unchanged},
             {u"untranslated"_s, report.untranslated},
             {u"unknown"_s, report.unknown},
             {u"notes"_s, json(report.notes)},
             {u"warned"_s, warned}}};
}

Result<Answer> importFile(const Call &call, TranslationFormat format)
{
    const QString name = call.operands.first();
    const auto file = readTranslationFile(name, format);
    if (!file)
        return file.error();
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    std::optional<Answer> answer;
    const Done saved = (*workspace)->change(Action::Translate, call.stamp, [&](Transaction &transaction) -> Done {
        const auto read = readHandbook(**workspace);
        if (!read)
            return read.error();
        const auto taken = withTranslations(read->handbook, *file, read->governing);
        if (!taken)
            return taken.error();
        answer = importAnswer(name, file->language, *read, *taken);
        return HandbookStore::save(transaction, read->handbook, taken->handbook);
    });
    if (!saved)
        return saved.error();
    return *answer;
}

Result<Answer> importXliff(const Call &call)
{
    return importFile(call, TranslationFormat::Xliff);
}

Result<Answer> importBilingual(const Call &call)
{
    return importFile(call, TranslationFormat::Bilingual);
}

Result<Answer> translations(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto read = readHandbook(**workspace);
    if (!read)
        return read.error();
    const bool isOne = call.has("language"_L1);
    QStringList lines;
    QJsonArray languages;
    for (const QString &language : isOne ? QStringList{call.text("language"_L1)} : knownLanguages()) {
        if (language == read->governing) {
            if (isOne)
                return decidedIn(language);
            continue;
        }
        const TranslationProgress progress = progressOf(read->handbook, language, read->governing);
        lines << Said::tr("%1: %2 of %3 current, %4 stale, %5 missing")
                     .arg(isolated(nativeName(language)), QString::number(progress.current),
                          QString::number(progress.all()), QString::number(progress.stale),
                          QString::number(progress.missing));
        QJsonArray texts;
        for (const Place &place : places(read->handbook)) {
            const auto state = translationState(read->handbook, place, language, read->governing);
            const auto warnings = translationWarnings(read->handbook, place, language, read->governing);
            texts << QJsonObject{
                {u"number"_s, numberOf(place)}, {u"state"_s, word(state)}, {u"warnings"_s, jsonOf(warnings)}};
            if (isOne && state != TranslationState::Current)
                lines << u"%1 %2"_s.arg(numberOf(place), word(state));
            if (isOne)
                lines += linesOf(numberOf(place), warnings);
        }
        languages << QJsonObject{{u"language"_s, language},
                                 {u"current"_s, progress.current},
                                 {u"stale"_s, progress.stale},
                                 {u"missing"_s, progress.missing},
                                 {u"texts"_s, texts}};
    }
    return Answer{lines.join(u'\n'), {{u"from"_s, read->governing}, {u"languages"_s, languages}}, {}};
}

}

QList<Command> translationCommands()
{
    using Kind = Option::Kind;
    return {{.words = u"handbook import --xliff"_s,
             .operands = {u"FILE"_s},
             .summary = Said::tr("take translations from an XLIFF file"),
             .description = Said::tr(
                 "Takes the translations of an XLIFF 1.2 file that was exported from this handbook. What was made from "
                 "another governing text than that of now is taken as stale, and never in place of a translation that "
                 "is current. Says what was taken, what was left, and what is missing in the translations."),
             .examples = {u"handbook import --xliff prijevod.xlf"_s},
             .action = Action::Translate,
             .run = importXliff},
            {.words = u"handbook import --bilingual"_s,
             .operands = {u"FILE"_s},
             .summary = Said::tr("take translations from a bilingual table"),
             .description = Said::tr("Takes the translations of a Markdown table that was exported from this handbook, "
                                     "under the same rules as those of an XLIFF file."),
             .examples = {u"handbook import --bilingual prijevod.md"_s},
             .action = Action::Translate,
             .run = importBilingual},
            {.words = u"handbook translations"_s,
             .summary = Said::tr("how the translations stand"),
             .description = Said::tr("Counts for each language what is current, stale or missing. For one language it "
                                     "names each, and the numbers, placeholders and links that translations lack."),
             .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("Only this language, in detail.")}},
             .examples = {u"handbook translations --language hr"_s},
             .action = Action::SeeHandbook,
             .run = translations}};
}
