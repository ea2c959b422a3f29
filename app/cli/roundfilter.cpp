#include "cli/roundfilter.h"

#include "base/text.h"
#include "cli/call.h"
#include "cli/sitenamed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Sets what `word` names, a standing or an outcome; false where it is neither.
bool narrow(Status::Filter &filter, const QString &word)
{
    if (word == "due"_L1) {
        filter.standings = {Standing::Pending, Standing::Overdue};
    } else if (const auto ended = outcome(word)) {
        filter.outcome = ended;
    } else if (const auto named = standing(word)) {
        filter.standings = {*named};
    } else {
        return false;
    }
    return true;
}

}

Result<Status::Filter> roundFilter(Database &database, const Call &call)
{
    Status::Filter filter{.people = {.text = call.text("find"_L1)}};
    if (call.has("standing"_L1) && !narrow(filter, call.text("standing"_L1)))
        return Error{Error::Kind::Invalid,
                     Said::tr("“%1” is no standing. Choose acknowledged, pending, overdue, due, refused, exempt, left, "
                              "signed, thumb-impression or recorded-on-behalf.")
                         .arg(isolated(call.text("standing"_L1))),
                     {}};
    if (call.has("site"_L1)) {
        const auto site = siteNamed(database, call.text("site"_L1));
        if (!site)
            return site.error();
        filter.people.site = site->id;
    }
    return filter;
}
