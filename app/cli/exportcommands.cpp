#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/printing.h"
#include "cli/translationexport.h"
#include "exchange/handbooktext.h"
#include "forms/handbookpages.h"
#include "forms/partlabels.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "handbook/inforce.h"
#include "handbook/workingtext.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The edition that `call` names, else the working text.
Result<Edition> asked(Workspace &workspace, const Call &call)
{
    Database &database = workspace.database();
    if (call.has("edition"_L1))
        return EditionStore::numbered(database, call.number("edition"_L1));
    const auto handbook = HandbookStore::load(database);
    if (!handbook)
        return handbook.error();
    const auto company = workspace.company();
    if (!company)
        return company.error();
    const auto governing = workspace.governingLanguage();
    if (!governing)
        return governing.error();
    return workingText(*handbook, *company, *governing, call.today());
}

Done checkLanguage(const Edition &edition, const QString &language)
{
    if (language.isEmpty() || edition.languages.contains(language))
        return done();
    const QString has = edition.languages.join(u", "_s);
    if (edition.number == 0)
        return Error{
            Error::Kind::Invalid, Said::tr("The handbook has no text in the language “%1”.").arg(language), {}};
    return Error{Error::Kind::Invalid,
                 Said::tr("Edition %1 has no text in the language “%2”. It can be had in: %3.")
                     .arg(QString::number(edition.number), language, has),
                 {}};
}

std::optional<HandbookPages::As> form(const QString &word)
{
    using enum HandbookPages::As;
    return word.isEmpty() || word == "booklet"_L1 ? std::optional(Booklet)
        : word == "sheets"_L1                     ? std::optional(Sheets)
        : word == "poster"_L1                     ? std::optional(Poster)
                                                  : std::nullopt;
}

/// The rule or the problem area that `call` names.
Result<Place> place(const Edition &edition, const Call &call)
{
    if (call.has("rule"_L1)) {
        const auto rule = ruleNumbered(edition, call.text("rule"_L1));
        if (!rule)
            return Error{
                Error::Kind::NotFound, Said::tr("There is no rule %1.").arg(isolated(call.text("rule"_L1))), {}};
        return rule->place;
    }
    const int area = call.number("area"_L1);
    if (call.has("area"_L1) && (area < 1 || area > edition.areas.size()))
        return Error{Error::Kind::NotFound, Said::tr("There is no problem area %1.").arg(area), {}};
    return Place{area - 1, -1};
}

QString titleOf(const Edition &edition)
{
    return edition.number == 0 ? Said::tr("Employee handbook")
                               : Said::tr("Employee handbook, edition %1").arg(edition.number);
}

Done write(Workspace &workspace, const Edition &edition, const Place &place, const Call &call)
{
    const QString language = call.text("language"_L1), path = call.text("to"_L1);
    const QString format = call.text("format"_L1);
    if (format == "pdf"_L1) {
        const HandbookPages pages{
            .as = *form(call.text("form"_L1)), .language = language, .beside = call.text("with"_L1), .place = place};
        return Printing(workspace, call.stamp, call.paper()).handbook(edition, pages, titleOf(edition), path);
    }
    const QString text = format == "md"_L1 ? handbookMarkdown(edition, language, partLabels(language))
                                           : handbookHtml(edition, language, partLabels(language), titleOf(edition));
    return writeWholeFile(path, text.toUtf8());
}

std::optional<TranslationFormat> translationFormat(const QString &word)
{
    return word == "xliff"_L1    ? std::optional(TranslationFormat::Xliff)
        : word == "bilingual"_L1 ? std::optional(TranslationFormat::Bilingual)
                                 : std::nullopt;
}

/// What can't be meant, as a sentence; empty where there is nothing of the kind.
QString wrongIn(const Call &call)
{
    const QString format = call.text("format"_L1);
    const bool isTranslation = bool(translationFormat(format));
    if (format != "pdf"_L1 && format != "md"_L1 && format != "html"_L1 && !isTranslation)
        return Said::tr("“%1” is no format. Choose pdf, md, html, xliff or bilingual.").arg(isolated(format));
    if (!form(call.text("form"_L1)))
        return Said::tr("“%1” is no form. Choose booklet, sheets or poster.").arg(isolated(call.text("form"_L1)));
    const bool isOnPaper = call.has("form"_L1) || call.has("with"_L1) || call.has("area"_L1) || call.has("rule"_L1)
        || call.has("paper"_L1);
    if (format != "pdf"_L1 && isOnPaper)
        return Said::tr("--form, --with, --area, --rule and --paper are for PDF only.");
    if (isTranslation && call.has("edition"_L1))
        return Said::tr("Translators get the handbook as it is now. Leave out --edition.");
    if (call.has("area"_L1) && call.has("rule"_L1))
        return Said::tr("Take either --area or --rule.");
    if (call.text("with"_L1) == call.text("language"_L1))
        return Said::tr("Choose two different languages.");
    return {};
}

Result<Answer> exportHandbook(const Call &call)
{
    if (const QString wrong = wrongIn(call); !wrong.isEmpty())
        return Error{Error::Kind::Invalid, wrong, {}};
    if (const auto format = translationFormat(call.text("format"_L1)))
        return exportTranslations(call, *format);
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto edition = asked(**workspace, call);
    if (!edition)
        return edition.error();
    for (const QString &language : {call.text("language"_L1), call.text("with"_L1)}) {
        if (const Done there = checkLanguage(*edition, language); !there)
            return there.error();
    }
    const auto at = place(*edition, call);
    if (!at)
        return at.error();
    if (const Done written = write(**workspace, *edition, *at, call); !written)
        return written.error();
    const QString path = call.text("to"_L1);
    return Answer{Said::tr("Wrote the handbook to “%1”.").arg(QDir::toNativeSeparators(path)),
                  {{u"file"_s, path},
                   {u"format"_s, call.text("format"_L1)},
                   {u"edition"_s, edition->number > 0 ? QJsonValue(edition->number) : QJsonValue()},
                   {u"language"_s, call.text("language"_L1)}},
                  {}};
}

}

QList<Command> exportCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"handbook export"_s,
         .summary = Said::tr("write the handbook to a file"),
         .description = Said::tr(
             "Writes the handbook, or an edition, in one language: as Markdown, which can be imported again, as a page "
             "for a browser, or on paper: a booklet, a sheet for each rule, or a poster for each problem area. For "
             "translators it writes all texts with their translations into that language: as XLIFF 1.2 for their "
             "tools, or as a bilingual Markdown table."),
         .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("The language."), Use::Required},
                     {u"format"_s, Kind::Text, u"FORMAT"_s, Said::tr("pdf, md, html, xliff or bilingual."),
                      Use::Required},
                     {u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The file to write."), Use::Required},
                     {u"edition"_s, Kind::Number, u"NUMBER"_s,
                      Said::tr("The edition; otherwise the handbook as it is now.")},
                     {u"form"_s, Kind::Text, u"FORM"_s, Said::tr("booklet, sheets or poster; otherwise booklet.")},
                     {u"with"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("A second language, beside the first.")},
                     {u"area"_s, Kind::Number, u"NUMBER"_s, Said::tr("Only this problem area.")},
                     {u"rule"_s, Kind::Text, u"RULE"_s, Said::tr("Only the rule of this number: 2.3.")},
                     {u"paper"_s, Kind::Paper, u"SIZE"_s, Said::tr("a4, a3 or letter; otherwise a4.")}},
         .examples = {u"handbook export --language ur --with en --format pdf --to handbook.pdf"_s,
                      u"handbook export --language hr --format pdf --form poster --area 2 --paper a3 --to poster.pdf"_s,
                      u"handbook export --language te --format md --edition 2 --to handbook.md"_s,
                      u"handbook export --language hr --format xliff --to prijevod.xlf"_s},
         .action = Action::SeeHandbook,
         .run = exportHandbook}};
}
