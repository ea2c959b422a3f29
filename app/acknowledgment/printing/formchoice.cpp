#include "acknowledgment/printing/formchoice.h"

#include "forms/acknowledgmentform.h"

Result<FormRequest> requestFor(Database &database, const FormChoice &choice, const QDate &today, int most)
{
    FormRequest request{
        .edition = choice.scope.edition, .people = choice.people, .language = choice.language, .kind = choice.kind};
    if (!choice.filter)
        return request;
    Status::Filter filter = *choice.filter;
    if (choice.kind == FormKind::SignedCopy) { // nobody but who has acknowledged has one
        if (!filter.standings.isEmpty() && !filter.standings.contains(Standing::Acknowledged))
            return request;
        filter.standings = {Standing::Acknowledged};
    }
    if (most == 0) {
        const auto found = peopleOf(database, choice.scope, today, filter);
        if (!found)
            return found.error();
        request.people = *found;
        return request;
    }
    const auto found = Status::find(database, choice.scope, today, filter, {}, most);
    if (!found)
        return found.error();
    for (const PersonStanding &one : *found)
        request.people << one.person.id;
    return request;
}

Batch batchOf(FormFiller &filler)
{
    return {filler.count(), [&filler](qsizetype index) -> Result<Document> {
                const auto values = filler.fill(index);
                if (!values)
                    return values.error();
                return acknowledgmentForm(filler.edition(), *values);
            }};
}
