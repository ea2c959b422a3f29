#include "acknowledgment/roundstore.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/printing.h"
#include "cli/sitenamed.h"
#include "handbook/editionstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

FormKind kind(const Call &call)
{
    return call.has("signed"_L1)      ? FormKind::SignedCopy
        : call.has("change-sheet"_L1) ? FormKind::ChangeSheet
                                      : FormKind::ToSign;
}

/// The edition or the round that `call` names.
Result<Status::Scope> scope(Database &database, const Call &call)
{
    if (call.has("round"_L1) == call.has("edition"_L1))
        return Error{Error::Kind::Invalid, Said::tr("Name an edition or a round, one of them."), {}};
    if (call.has("round"_L1)) {
        const auto round = RoundStore::numbered(database, call.number("round"_L1));
        if (!round)
            return round.error();
        return Status::Scope(*round);
    }
    const auto edition = EditionStore::numbered(database, call.number("edition"_L1));
    if (!edition)
        return edition.error();
    return Status::Scope(edition->id);
}

/// Whose forms `call` asks for: those it names; else everybody's for whom there is one, and of a round, of all who
/// still have to acknowledge.
Result<QList<Id<Person>>> asked(Database &database, const Call &call, const Status::Scope &scope)
{
    if (!call.has("person"_L1)) {
        Status::Filter filter;
        if (scope.round)
            filter.standings = {Standing::Pending, Standing::Overdue};
        if (call.has("signed"_L1))
            filter.standings = {Standing::Acknowledged};
        if (call.has("site"_L1)) {
            const auto site = siteNamed(database, call.text("site"_L1));
            if (!site)
                return site.error();
            filter.people.site = site->id;
        }
        return peopleOf(database, scope, call.today(), filter);
    }
    QList<Id<Person>> people;
    for (const QString &number : call.texts("person"_L1)) {
        const auto person = PeopleStore::withNumber(database, number);
        if (!person)
            return person.error();
        if (!people.contains(person->id))
            people << person->id;
    }
    return people;
}

Result<Answer> printForms(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto of = scope(database, call);
    if (!of)
        return of.error();
    const auto people = asked(database, call, *of);
    if (!people)
        return people.error();
    const auto edition = EditionStore::load(database, of->edition);
    if (!edition)
        return edition.error();
    const QString path = call.text("to"_L1);
    const auto forms = Printing(**workspace, call.stamp, call.paper())
                           .forms({of->edition, *people, call.text("language"_L1), kind(call)}, path);
    if (!forms)
        return forms.error();
    QJsonArray codes;
    for (const PrintedForm &form : *forms) {
        const auto person = PeopleStore::load(database, form.person);
        if (!person)
            return person.error();
        codes << QJsonObject{{u"person"_s, person->number},
                             {u"language"_s, form.language},
                             {u"code"_s, form.code},
                             {u"changesSince"_s, form.changesSince ? QJsonValue(*form.changesSince) : QJsonValue()}};
    }
    return Answer{Said::tr("Wrote %1 to “%2”.")
                      .arg(Said::tr("%n forms", nullptr, int(forms->size())), QDir::toNativeSeparators(path)),
                  {{u"file"_s, path}, {u"edition"_s, edition->number}, {u"forms"_s, codes}},
                  {}};
}

Result<Answer> printBooklet(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto edition = EditionStore::numbered((*workspace)->database(), call.number("edition"_L1));
    if (!edition)
        return edition.error();
    const QString path = call.text("to"_L1), language = call.text("language"_L1);
    const Done written = Printing(**workspace, call.stamp, call.paper()).booklet(*edition, language, path);
    if (!written)
        return written.error();
    return Answer{
        Said::tr("Wrote edition %1 to “%2”.").arg(QString::number(edition->number), QDir::toNativeSeparators(path)),
        {{u"file"_s, path}, {u"edition"_s, edition->number}, {u"language"_s, language}},
        {}};
}

}

QList<Command> formCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    const Option edition{u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition’s number."), Use::Required};
    const Option to{u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The PDF to write."), Use::Required};
    const Option paper{u"paper"_s, Kind::Paper, u"SIZE"_s, Said::tr("a4, a3 or letter; otherwise a4.")};
    return {{.words = u"forms print"_s,
             .summary = Said::tr("write acknowledgment forms to a PDF"),
             .description = Said::tr(
                 "Writes a form for each employee, filled in and ready to be signed on paper, in the employee’s "
                 "language. With --signed, a copy of what was signed instead. Each form has a code of its own, "
                 "which is kept, so that the page finds its way back."),
             .options = {{u"edition"_s, Kind::Number, u"NUMBER"_s,
                          Said::tr("The edition’s number: forms of everybody employed.")},
                         {u"round"_s, Kind::Number, u"NUMBER"_s,
                          Said::tr("A round’s number: forms of those who still have to acknowledge.")},
                         {u"site"_s, Kind::Text, u"SITE"_s, Said::tr("Only people of this site.")},
                         {u"person"_s, Kind::Text, u"NUMBER"_s,
                          Said::tr("An employee number; otherwise everybody’s forms are written."), Use::Repeatable},
                         {u"language"_s, Kind::Language, u"LANGUAGE"_s,
                          Said::tr("The language of all forms; otherwise each employee’s own.")},
                         {u"change-sheet"_s,
                          Kind::Flag,
                          {},
                          Said::tr("Forms with the old and the new wording of what changed materially since each "
                                   "employee last acknowledged; the usual form for who never did.")},
                         {u"signed"_s, Kind::Flag, {}, Said::tr("Copies of what was signed.")},
                         to,
                         paper},
             .examples = {u"forms print --edition 1 --to forms.pdf"_s,
                          u"forms print --round 2 --site North --to north.pdf"_s,
                          u"forms print --edition 1 --person 12 17 --signed --to copies.pdf --paper letter"_s},
             .action = Action::PrintForms,
             .run = printForms},
            {.words = u"handbook print"_s,
             .summary = Said::tr("write an edition to a PDF as a booklet"),
             .description = Said::tr("Writes an edition with title page, table of contents and page numbers."),
             .options = {edition,
                         {u"language"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("The language of the booklet."),
                          Use::Required},
                         to,
                         paper},
             .examples = {u"handbook print --edition 1 --language ur --to handbook.pdf"_s},
             .action = Action::SeeHandbook,
             .run = printBooklet}};
}
