#include "access/account.h"

#include <QCoreApplication>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

constexpr qsizetype longestName = 100;

}

QStringList problems(const Account &account)
{
    QStringList found;
    if (account.name.trimmed().isEmpty())
        found << Said::tr("Give the account a name.");
    if (account.name.size() > longestName)
        found << Said::tr("The name is too long. %n characters are enough.", nullptr, int(longestName));
    if (account.role == Role::Manager && account.sites.empty())
        found << Said::tr("Choose the sites of this manager.");
    if (account.role != Role::Manager && !account.sites.empty())
        found << Said::tr("Only a manager has sites.");
    return found;
}
