#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "handbook/editionstore.h"
#include "handbook/handbooksearch.h"
#include "handbook/handbookstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonArray rangesJson(const QList<TextRange> &ranges)
{
    return jsonOfEach(ranges, [](const TextRange &range) { return QJsonArray{range.begin, range.length}; });
}

QJsonObject hitJson(const SearchHit &hit)
{
    const Snippet cut = snippet(hit.text, hit.found);
    return {{u"edition"_s, hit.edition > 0 ? QJsonValue(hit.edition) : QJsonValue()},
            {u"number"_s, numberOf(hit.place)},
            {u"rule"_s, hit.rule ? QJsonValue(QString::number(hit.rule->stored())) : QJsonValue()},
            {u"language"_s, hit.language},
            {u"title"_s, hit.title},
            {u"foundInTitle"_s, rangesJson(hit.foundInTitle)},
            {u"field"_s, word(hit.field)},
            {u"text"_s, hit.text},
            {u"found"_s, rangesJson(hit.found)},
            {u"snippet"_s, cut.text},
            {u"foundInSnippet"_s, rangesJson(cut.found)}};
}

QString hitWords(const QList<SearchHit> &hits)
{
    QStringList lines;
    int edition = -1;
    for (const SearchHit &hit : hits) {
        if (hit.edition != edition)
            lines << (hit.edition == 0 ? Said::tr("In the handbook as it is now:")
                                       : Said::tr("In edition %1:").arg(hit.edition));
        edition = hit.edition;
        lines << u"%1 (%2) %3"_s.arg(numberOf(hit.place), hit.language, hit.title);
        if (hit.field != TextField::Title)
            lines << u"    "_s + snippet(hit.text, hit.found).text;
    }
    return lines.join(u'\n');
}

/// What is to be searched, made ready.
Result<HandbookSearch> searched(Database &database, const Call &call)
{
    HandbookSearch search;
    if (!call.has("edition"_L1)) {
        const auto handbook = HandbookStore::load(database);
        if (!handbook)
            return handbook.error();
        search.add(*handbook);
    } else {
        const auto edition = EditionStore::numbered(database, call.number("edition"_L1));
        if (!edition)
            return edition.error();
        search.add(*edition);
    }
    if (call.has("all"_L1)) {
        const auto editions = EditionStore::all(database);
        if (!editions)
            return editions.error();
        for (const Edition &edition : *editions)
            search.add(edition);
    }
    return search;
}

Result<Answer> search(const Call &call)
{
    const QString typed = call.operands.first();
    if (searchWords(typed).isEmpty())
        return Error{Error::Kind::Invalid, Said::tr("Say what to look for."), {}};
    if (call.has("all"_L1) && call.has("edition"_L1))
        return Error{Error::Kind::Invalid, Said::tr("Take either --edition or --all."), {}};
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto search = searched((*workspace)->database(), call);
    if (!search)
        return search.error();
    const QList<SearchHit> hits = search->find(
        {.typed = typed, .language = call.text("language"_L1), .atMost = std::numeric_limits<qsizetype>::max()});
    return Answer{hits.isEmpty() ? Said::tr("Nothing has “%1”.").arg(typed) : hitWords(hits),
                  {{u"hits"_s, jsonOfEach(hits, hitJson)}},
                  {}};
}

}

QList<Command> searchCommands()
{
    using Kind = Option::Kind;
    return {{.words = u"handbook search"_s,
             .operands = {u"TEXT"_s},
             .summary = Said::tr("find words in the handbook and its editions"),
             .description =
                 Said::tr("Finds the rules and problem areas that have every word of the text, also as parts "
                          "of longer words, in one language. Case, accents, vowel signs and kinds of digits don’t "
                          "matter. Without --edition or --all, the handbook is searched as it is now."),
             .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("Only this language; otherwise all.")},
                         {u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition to search.")},
                         {u"all"_s, Kind::Flag, {}, Said::tr("The handbook and all editions.")}},
             .examples = {u"handbook search \"phone call\""_s, u"handbook search kupac --language hr --all"_s},
             .action = Action::SeeHandbook,
             .run = search}};
}
