#include "acknowledgment/roundstore.h"
#include "base/languages.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/printing.h"
#include "cli/roundfilter.h"
#include "page/fonts.h"
#include "shell/reminderfiles.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonArray numbers(const QList<Reminded> &people)
{
    return jsonOfEach(people, [](const Reminded &one) { return QJsonValue(one.number); });
}

Result<ReminderWish> wishIn(Workspace &workspace, const Call &call)
{
    const auto kind = reminderKind(call.text("by"_L1));
    if (!kind)
        return Error{Error::Kind::Invalid,
                     Said::tr("“%1” is no way to remind. Choose letter, email, notice or calendar.")
                         .arg(isolated(call.text("by"_L1))),
                     {}};
    const auto round = RoundStore::numbered(workspace.database(), call.number("round"_L1));
    if (!round)
        return round.error();
    const auto filter = roundFilter(workspace.database(), call);
    if (!filter)
        return filter.error();
    const auto governing = workspace.governingLanguage();
    if (!governing)
        return governing.error();
    return ReminderWish{.round = *round,
                        .kind = *kind,
                        .filter = *filter,
                        .path = call.text("to"_L1),
                        .language = call.has("language"_L1) ? call.text("language"_L1) : *governing,
                        .paper = call.paper()};
}

Result<Answer> remind(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto wish = wishIn(**workspace, call);
    if (!wish)
        return wish.error();
    if (const Done other = isNotWorkspace(**workspace, wish->path); !other)
        return other.error();
    loadFonts();
    const auto files = writeReminders((*workspace)->database(), (*workspace)->actor(), call.stamp, *wish);
    if (!files)
        return files.error();
    QStringList sentences{Said::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(wish->path))};
    if (!files->people.isEmpty())
        sentences << Said::tr("%n people are reminded.", nullptr, int(files->people.size()));
    if (!files->withoutAddress.isEmpty())
        sentences << Said::tr("%n more have no e-mail address on file.", nullptr, int(files->withoutAddress.size()));
    return Answer{sentences.join(u' '),
                  {{u"round"_s, wish->round.number},
                   {u"by"_s, word(wish->kind)},
                   {u"to"_s, wish->path},
                   {u"count"_s, files->count},
                   {u"people"_s, numbers(files->people)},
                   {u"withoutAddress"_s, numbers(files->withoutAddress)}},
                  {}};
}

}

QList<Command> remindCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"round remind"_s,
         .summary = Said::tr("write reminders for those who still have to acknowledge"),
         .description = Said::tr("Writes letters (a PDF, one for each person in their language), drafts of e-mails (a "
                                 "folder with an .eml file for each person), notices for the wall (a PDF, one for each "
                                 "site and language), or the due date for a calendar (.ics). Who was reminded, how and "
                                 "when, is kept. Nothing is written about an edition that is not in force."),
         .options = {{u"round"_s, Kind::Number, u"NUMBER"_s, Said::tr("The round’s number."), Use::Required},
                     {u"by"_s, Kind::Text, u"WAY"_s, Said::tr("letter, email, notice or calendar."), Use::Required},
                     {u"to"_s, Kind::Text, u"PATH"_s,
                      Said::tr("The file to write; for e-mails a folder that is new or empty."), Use::Required},
                     {u"standing"_s, Kind::Text, u"STANDING"_s, Said::tr("Only who stands so: pending or overdue.")},
                     {u"site"_s, Kind::Text, u"SITE"_s, Said::tr("Only people of this site.")},
                     {u"find"_s, Kind::Text, u"WORDS"_s,
                      Said::tr("Only people with these words in their name, number, title, site, e-mail or phone.")},
                     {u"language"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("The language of the calendar; otherwise the governing one.")},
                     {u"paper"_s, Kind::Paper, u"SIZE"_s, Said::tr("a4, a3 or letter; otherwise a4.")}},
         .examples = {u"round remind --round 1 --by letter --to letters.pdf"_s,
                      u"round remind --round 1 --by email --standing overdue --to drafts"_s,
                      u"round remind --round 1 --by notice --site North --to north.pdf"_s},
         .action = Action::PrintForms,
         .run = remind}};
}
