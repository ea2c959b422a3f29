#include "acknowledgment/printing/formchoice.h"

#include "forms/acknowledgmentform.h"

#include <QLocale>

Result<FormRequest> requestFor(Database &database, const FormChoice &choice, const QDate &today, int most)
{
    FormRequest request{.edition = choice.edition,
                        .people = choice.people,
                        .language = choice.language,
                        .signedCopies = choice.signedCopies};
    for (Status::Filter filter : choice.filters) {
        if (choice.signedCopies) { // nobody but who has acknowledged has one
            if (filter.standing.value_or(Standing::Acknowledged) != Standing::Acknowledged)
                continue;
            filter.standing = Standing::Acknowledged;
        }
        if (most == 0) {
            const auto found = peopleOf(database, choice.edition, today, filter);
            if (!found)
                return found.error();
            request.people += *found;
            continue;
        }
        const auto found = Status::find(database, choice.edition, today, filter, {}, most);
        if (!found)
            return found.error();
        for (const PersonStanding &one : *found)
            request.people << one.person.id;
    }
    if (most > 0 && request.people.size() > most)
        request.people = request.people.first(most);
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

PaperSize usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}
