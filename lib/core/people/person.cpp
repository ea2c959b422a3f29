#include "people/person.h"

#include "base/languages.h"
#include "base/text.h"

#include <QCoreApplication>

namespace {
struct Said {
    Q_DECLARE_TR_FUNCTIONS(People)
};
}

QString numberKey(const QString &number)
{
    return searchKey(number);
}

bool isEmployedOn(const Person &person, const QDate &day)
{
    const bool hasBegun = !person.hired.isValid() || person.hired <= day;
    return hasBegun && (!person.left || day <= *person.left);
}

QStringList problems(const Person &person)
{
    QStringList found;
    if (person.number.trimmed().isEmpty())
        found << Said::tr("The employee number is missing.");
    if (person.name.trimmed().isEmpty())
        found << Said::tr("The name is missing.");
    if (!isKnownLanguage(person.language))
        found << Said::tr("Choose a language.");
    if (person.hired.isValid() && person.left && *person.left < person.hired)
        found << Said::tr("The last day is before the first.");
    return found;
}
