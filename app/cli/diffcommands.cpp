#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/printing.h"
#include "handbook/editionstore.h"
#include "handbook/handbookchange.h"
#include "handbook/handbookstore.h"
#include "handbook/withdrawalstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The two texts that are compared, and what of the second is material.
struct Compared {
    Edition before, after;
    std::set<Id<Rule>> material;
};

Result<Edition> draft(Workspace &workspace, const QList<Edition> &editions)
{
    const auto governing = workspace.governingLanguage();
    if (!governing)
        return governing.error();
    const auto withdrawals = WithdrawalStore::all(workspace.database());
    if (!withdrawals)
        return withdrawals.error();
    const auto handbook = HandbookStore::load(workspace.database());
    if (!handbook)
        return handbook.error();
    return draftEdition(*handbook, editions, *withdrawals, *governing);
}

Done checkLanguage(const Edition &edition, const QString &language)
{
    if (edition.languages.contains(language))
        return done();
    return Error{Error::Kind::Invalid,
                 Said::tr("Edition %1 has no text in the language “%2”. It can be had in: %3.")
                     .arg(QString::number(edition.number), language, edition.languages.join(u", "_s)),
                 {}};
}

Result<Compared> compared(Workspace &workspace, const Call &call)
{
    const QString language = call.text("language"_L1), to = call.text("to"_L1).trimmed();
    auto editions = EditionStore::all(workspace.database());
    if (!editions)
        return editions.error();
    const auto before = EditionStore::numbered(workspace.database(), call.number("from"_L1));
    if (!before)
        return before.error();
    if (const Done known = checkLanguage(*before, language); !known)
        return known.error();
    bool isNumber = false;
    const int number = to.toInt(&isNumber);
    if (!isNumber && to != "draft"_L1)
        return Error{Error::Kind::Invalid,
                     Said::tr("After --to, give the number of an edition, or “draft” for the handbook as it is now."),
                     {}};
    const auto after = isNumber ? EditionStore::numbered(workspace.database(), number) : draft(workspace, *editions);
    if (!after)
        return after.error();
    if (const Done known = isNumber ? checkLanguage(*after, language) : done(); !known)
        return known.error();
    if (!isNumber)
        editions->prepend(*after);
    return Compared{*before, *after, materialBetween(*editions, before->number, after->number)};
}

QString pieceWord(WordPiece::Kind kind)
{
    switch (kind) {
    case WordPiece::Kind::Same:
        return u"same"_s;
    case WordPiece::Kind::Removed:
        return u"removed"_s;
    case WordPiece::Kind::Added:
        return u"added"_s;
    }
    return {};
}

QJsonArray fieldsJson(const QList<FieldDiff> &fields)
{
    return jsonOfEach(fields, [](const FieldDiff &field) {
        return QJsonObject{{u"field"_s, word(field.field)},
                           {u"words"_s, jsonOfEach(field.words, [](const WordPiece &piece) {
                                return QJsonObject{{u"kind"_s, pieceWord(piece.kind)}, {u"text"_s, piece.text}};
                            })}};
    });
}

QJsonValue numberJson(const std::optional<RuleIn> &rule)
{
    return rule ? QJsonValue(numberOf(rule->place)) : QJsonValue();
}

QJsonValue numberJson(const std::optional<qsizetype> &area)
{
    return area ? QJsonValue(numberOf({*area, -1})) : QJsonValue();
}

const RuleIn &shown(const RuleDiff &rule)
{
    return rule.after ? *rule.after : *rule.before;
}

QJsonObject json(const RuleDiff &rule, const QString &language)
{
    return {{u"difference"_s, word(rule.difference)}, {u"moved"_s, rule.isMoved},
            {u"material"_s, rule.isMaterial},         {u"before"_s, numberJson(rule.before)},
            {u"after"_s, numberJson(rule.after)},     {u"title"_s, shown(rule).rule.rule.texts.value(language).title},
            {u"tagsDiffer"_s, tagsDiffer(rule)},      {u"onlyInGoverning"_s, differsElsewhere(rule)},
            {u"fields"_s, fieldsJson(rule.fields)}};
}

QJsonObject json(const AreaDiff &area)
{
    return {{u"difference"_s, word(area.difference)},
            {u"moved"_s, area.isMoved},
            {u"before"_s, numberJson(area.before)},
            {u"after"_s, numberJson(area.after)},
            {u"fields"_s, fieldsJson(area.fields)}};
}

/// What became of something, for the line that names it.
QString differenceWords(Difference difference, bool isMoved, const QString &from)
{
    QStringList words;
    if (difference == Difference::New)
        words << Said::tr("new");
    if (difference == Difference::Removed)
        words << Said::tr("removed");
    if (difference == Difference::Changed)
        words << Said::tr("changed");
    if (isMoved)
        words << Said::tr("moved from %1").arg(from);
    return words.join(u", "_s);
}

/// The words of a field, what went in [-…-] and what came in {+…+}, as git writes them.
void write(QStringList &lines, const QList<FieldDiff> &fields)
{
    for (const FieldDiff &field : fields) {
        QString text;
        for (const WordPiece &piece : field.words)
            text += piece.kind == WordPiece::Kind::Same  ? piece.text
                : piece.kind == WordPiece::Kind::Removed ? u"[-%1-]"_s.arg(piece.text)
                                                         : u"{+%1+}"_s.arg(piece.text);
        lines << u"    "_s + text.replace(u"\n"_s, u"\n    "_s);
    }
}

QString words(const EditionDiff &diff, const Compared &of, const QString &language)
{
    QStringList lines;
    for (const AreaDiff &area : diff.areas) {
        const EditionArea &text = area.after ? of.after.areas[*area.after] : of.before.areas[*area.before];
        lines << u"%1 %2 (%3)"_s.arg(
            numberOf({area.after ? *area.after : *area.before, -1}), text.texts.value(language).title,
            differenceWords(area.difference, area.isMoved, area.before ? numberOf({*area.before, -1}) : QString()));
        write(lines, area.fields);
    }
    for (const RuleDiff &rule : diff.rules) {
        QString became =
            differenceWords(rule.difference, rule.isMoved, rule.before ? numberOf(rule.before->place) : QString());
        if (rule.difference == Difference::Changed)
            became += u", "_s + (rule.isMaterial ? Said::tr("material") : Said::tr("editorial"));
        lines << u"%1 %2 (%3)"_s.arg(numberOf(shown(rule).place), shown(rule).rule.rule.texts.value(language).title,
                                     became);
        write(lines, rule.fields);
        if (tagsDiffer(rule))
            lines << u"    "_s + Said::tr("The value that it serves, or where it applies, is another.");
        if (differsElsewhere(rule))
            lines << u"    "_s + Said::tr("Only its text in the governing language changed.");
    }
    return lines.join(u'\n');
}

/// The pages that are asked for.
Done print(Workspace &workspace, const EditionDiff &diff, const Compared &of, const Call &call)
{
    const QString language = call.text("language"_L1);
    Printing printing(workspace, call.stamp, call.paper());
    return printing.changes(handbookChanges(diff, of.before, of.after, language), of.before, of.after, language,
                            call.text("pdf"_L1));
}

Result<Answer> run(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto both = compared(**workspace, call);
    if (!both)
        return both.error();
    const QString language = call.text("language"_L1);
    EditionDiff diff = editionDiff(both->before, both->after, language, both->material);
    if (call.has("material"_L1))
        diff = {{}, materialOnly(diff.rules)};
    if (call.has("pdf"_L1)) {
        if (const Done printed = print(**workspace, diff, *both, call); !printed)
            return printed.error();
    }
    const QString to = call.text("to"_L1).trimmed();
    return Answer{diff.isEmpty() ? Said::tr("Nothing differs.") : words(diff, *both, language),
                  {{u"from"_s, both->before.number},
                   {u"to"_s, to == "draft"_L1 ? QJsonValue(to) : QJsonValue(both->after.number)},
                   {u"language"_s, language},
                   {u"areas"_s, jsonOfEach(diff.areas, [](const AreaDiff &area) { return json(area); })},
                   {u"rules"_s, jsonOfEach(diff.rules, [&](const RuleDiff &rule) { return json(rule, language); })}},
                  {}};
}

}

QList<Command> diffCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {{.words = u"handbook diff"_s,
             .summary = Said::tr("what changed from one edition to another"),
             .description =
                 Said::tr("Compares two editions, or an edition and the handbook as it is now, in one language: rules "
                          "and problem areas that are new, removed, changed or moved. Words that went stand in [-…-], "
                          "words that came in {+…+}."),
             .options = {{u"from"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition to begin with."), Use::Required},
                         {u"to"_s, Kind::Text, u"NUMBER"_s,
                          Said::tr("The edition to compare it with, or “draft” for the handbook as it is now."),
                          Use::Required},
                         {u"language"_s, Kind::Language, u"LANGUAGE"_s,
                          Said::tr("The language of the text: en, ur, te or hr."), Use::Required},
                         {u"material"_s, Kind::Flag, {}, Said::tr("Only rules whose change is material.")},
                         {u"pdf"_s, Kind::Text, u"FILE"_s, Said::tr("Write it to this file too, to be printed.")},
                         {u"paper"_s, Kind::Paper, u"SIZE"_s, Said::tr("a4, a3 or letter; otherwise a4.")}},
             .examples = {u"handbook diff --from 1 --to 2 --language en"_s,
                          u"handbook diff --from 2 --to draft --language ur --material"_s,
                          u"handbook diff --from 1 --to 2 --language hr --pdf promjene.pdf"_s},
             .action = Action::SeeHandbook,
             .run = run}};
}
