#include "cli/sitenamed.h"

#include "base/text.h"
#include "people/peoplestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

Result<Site> siteNamed(Database &database, const QString &name)
{
    const auto known = PeopleStore::sites(database);
    if (!known)
        return known.error();
    const auto site = std::ranges::find(*known, searchKey(name), [](const Site &one) { return searchKey(one.name); });
    if (site == known->cend())
        return Error{Error::Kind::NotFound, Said::tr("There is no site “%1”.").arg(isolated(name)), {}};
    return *site;
}
