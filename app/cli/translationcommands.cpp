#include "base/languages.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "exchange/translationfile.h"
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

struct Read {
    Handbook handbook;
    QString governing;
};

Result<Read> readHandbook(Workspace &workspace)
{
    const auto governing = workspace.governingLanguage();
    if (!governing)
        return governing.error();
    const auto handbook = HandbookStore::load(workspace.database());
    if (!handbook)
        return handbook.error();
    return Read{*handbook, *governing};
}

Result<TranslationFormat> formatNamed(const QString &name)
{
    if (name == "xliff"_L1)
        return TranslationFormat::Xliff;
    if (name == "bilingual"_L1)
        return TranslationFormat::Bilingual;
    return Error{Error::Kind::Invalid, Said::tr("There is no format “%1”. There are: xliff, bilingual.").arg(name), {}};
}

Error decidedIn(const QString &language)
{
    return {
        Error::Kind::Invalid,
        Said::tr("Rules are decided in %1. Name the language of a translation.").arg(isolated(nativeName(language))),
        {}};
}

Result<Answer> exportFile(const Call &call)
{
    const auto format = formatNamed(call.text("format"_L1));
    if (!format)
        return format.error();
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto read = readHandbook(**workspace);
    if (!read)
        return read.error();
    const QString language = call.text("language"_L1), to = call.text("to"_L1);
    if (language == read->governing)
        return decidedIn(language);
    const TranslationFile file = translationFile(read->handbook, language, read->governing);
    WholeFile out(to);
    Done written = out.open();
    if (written)
        written = out.write(::written(file, *format));
    if (written)
        written = out.commit();
    if (!written)
        return written.error();
    return Answer{
        Said::tr("%n texts are in %1.", nullptr, int(file.units.size())).arg(isolated(to)),
        {{u"file"_s, to}, {u"from"_s, file.governing}, {u"language"_s, language}, {u"texts"_s, file.units.size()}},
        {}};
}

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

Answer importAnswer(const QString &name, const QString &language, const Read &before, const TakenTranslations &taken)
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
    using Use = Option::Use;
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
            {.words = u"handbook export"_s,
             .summary = Said::tr("write a file for translators"),
             .description = Said::tr("Writes all texts of the handbook with their translations into one language: as "
                                     "XLIFF 1.2 for the tools of translators, or as a bilingual Markdown table."),
             .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s,
                          Said::tr("The language of the translation: en, ur, te or hr."), Use::Required},
                         {u"format"_s, Kind::Text, u"FORMAT"_s, Said::tr("xliff or bilingual."), Use::Required},
                         {u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The new file."), Use::Required}},
             .examples = {u"handbook export --language hr --format xliff --to prijevod.xlf"_s},
             .action = Action::SeeHandbook,
             .run = exportFile},
            {.words = u"handbook translations"_s,
             .summary = Said::tr("how the translations stand"),
             .description = Said::tr("Counts for each language what is current, stale or missing. For one language it "
                                     "names each, and the numbers, placeholders and links that translations lack."),
             .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("Only this language, in detail.")}},
             .examples = {u"handbook translations --language hr"_s},
             .action = Action::SeeHandbook,
             .run = translations}};
}
