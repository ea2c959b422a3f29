#include "access/actor.h"

#include "access/accountstore.h"
#include "access/refusalstore.h"
#include "base/text.h"

#include <QCoreApplication>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Actor)
};

Error forbidden(const QString &text)
{
    return {Error::Kind::Forbidden, text, {}};
}

}

Actor::Actor(const Account &account)
    : m_account(account)
{
}

bool Actor::may(Action action) const
{
    return !m_account || ::may(m_account->role, action);
}

Stamp Actor::stamped(const Stamp &stamp) const
{
    return m_account ? Stamp{m_account->name, stamp.at} : stamp;
}

Done Actor::check(Database &database, Action action) const
{
    if (!m_account) {
        const auto any = AccountStore::any(database);
        if (!any)
            return any.error();
        return *any ? forbidden(Said::tr("This workspace has accounts. Sign in first.")) : done();
    }
    const auto now = AccountStore::find(database, m_account->id);
    if (!now)
        return now.error();
    if (!*now || (*now)->disabled)
        return forbidden(
            Said::tr("The account “%1” is disabled. Ask an administrator.").arg(isolated(m_account->name)));
    if (!::may((*now)->role, action))
        return forbidden(Said::tr("The role “%1” does not allow this: %2.").arg(spoken((*now)->role), spoken(action)));
    return done();
}

Done Actor::ask(Database &database, Action action, const Stamp &stamp) const
{
    return traced(database, action, stamp, check(database, action));
}

Done Actor::traced(Database &database, Action action, const Stamp &stamp, const Done &outcome) const
{
    if (outcome || outcome.error().kind != Error::Kind::Forbidden)
        return outcome;
    const Refusal refusal{.account = m_account ? std::optional(m_account->id) : std::nullopt,
                          .name = stamped(stamp).operatorName,
                          .action = word(action),
                          .reason = outcome.error().text,
                          .at = stamp.at};
    // Whether or not it can be kept, what was tried stays refused.
    (void)inTransaction(database, stamped(stamp),
                        [&](Transaction &transaction) { return RefusalStore::add(transaction, refusal); });
    return outcome;
}
