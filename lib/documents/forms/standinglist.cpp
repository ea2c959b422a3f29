#include "forms/standinglist.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const PersonStanding &one, const Wording &say)
{
    if (one.outcome) {
        switch (*one.outcome) {
        case Outcome::Signed:
            return say(QT_TRANSLATE_NOOP("Form", "Signed"));
        case Outcome::ThumbImpression:
            return say(QT_TRANSLATE_NOOP("Form", "Thumb impression"));
        case Outcome::Refused:
            return say(QT_TRANSLATE_NOOP("Form", "Refused to sign"));
        case Outcome::RecordedOnBehalf:
            return say(QT_TRANSLATE_NOOP("Form", "Recorded on behalf"));
        }
    }
    switch (one.standing) {
    case Standing::Pending:
        return say(QT_TRANSLATE_NOOP("Form", "Pending"));
    case Standing::Overdue:
        return say(QT_TRANSLATE_NOOP("Form", "Overdue"));
    case Standing::Exempt:
        return say(QT_TRANSLATE_NOOP("Form", "Exempt"));
    case Standing::Left:
        return say(QT_TRANSLATE_NOOP("Form", "Left the company"));
    case Standing::Acknowledged:
    case Standing::Refused:
        break; // each has its outcome
    }
    return {};
}

TextPassage heads(const Wording &say)
{
    TextPassage row;
    for (const QString &head :
         {say(QT_TRANSLATE_NOOP("Form", "Name")), say(QT_TRANSLATE_NOOP("Form", "Employee number")),
          say(QT_TRANSLATE_NOOP("Form", "Job title")), say(QT_TRANSLATE_NOOP("Form", "Standing")),
          say(QT_TRANSLATE_NOOP("Form", "Date"))})
        row.cells << StyledText(head, {{.start = 0, .length = head.size(), .bold = true}});
    return row;
}

TextPassage rowOf(const PersonStanding &one, const Wording &say)
{
    TextPassage row;
    for (const QString &cell : {one.person.name, one.person.number, one.person.title})
        row.cells << StyledText(cell.isEmpty() ? cell : isolated(cell));
    row.cells << words(one, say) << (one.dated ? isolated(longDate(*one.dated, say.language())) : QString());
    return row;
}

}

Document standingList(const StandingSheet &sheet, const QString &language)
{
    const Wording say(language);
    const auto number = [](qint64 count) { return isolated(QString::number(count)); };
    const QString edition = sheet.round
        ? say(QT_TRANSLATE_NOOP("Form", "Edition %1, round %2")).arg(number(sheet.edition), number(*sheet.round))
        : say(QT_TRANSLATE_NOOP("Form", "Edition %1")).arg(number(sheet.edition));
    const QString site = sheet.site ? isolated(sheet.site->name) : say(QT_TRANSLATE_NOOP("Form", "Without a site"));
    const QString asOf = say(QT_TRANSLATE_NOOP("Form", "As of %1")).arg(isolated(longDate(sheet.asOf, language)));
    QStringList below{edition, asOf};
    if (sheet.due)
        below.insert(1, say(QT_TRANSLATE_NOOP("Form", "Due on %1")).arg(isolated(longDate(*sheet.due, language))));
    Document document{.language = language,
                      .head = QStringList{isolated(sheet.company), site, edition, asOf}.join(u" · "_s),
                      .pageOfPages = say(QT_TRANSLATE_NOOP("Form", "Page %1 of %2"))};
    document.blocks << personal(Title{.above = isolated(sheet.company) + u" · "_s
                                          + say(QT_TRANSLATE_NOOP("Form", "Who has acknowledged the handbook")),
                                      .text = site,
                                      .below = below.join(u" · "_s),
                                      .bookmark = site});
    QList<TextPassage> passages{{.words = say(QT_TRANSLATE_NOOP("Form", "%1 of %2 have acknowledged, %3 are overdue."))
                                              .arg(number(sheet.tally.acknowledged), number(sheet.tally.people()),
                                                   number(sheet.tally.overdue))}};
    if (sheet.people.isEmpty())
        passages << TextPassage{.words = say(QT_TRANSLATE_NOOP("Form", "Nobody of this site is on the list."))};
    else
        passages << heads(say);
    for (const PersonStanding &one : sheet.people)
        passages << rowOf(one, say);
    document.blocks << personal(Prose{.passages = passages});
    return document;
}
