#include "storage/sqlerror.h"

#include "base/log.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Kind = Error::Kind;

void tellLog(const QString &code, const QString &detail)
{
    const QByteArray state = code.toLatin1(); // an SQLSTATE: five letters and digits
    Log::say(
        "sql",
        {{"engine", "postgresql"}, {"code", QLatin1StringView(state)}, {"about", Log::Value::reducedFrom(detail)}});
}

}

Error linkLost(const QString &address, const QString &detail)
{
    return {Kind::Lost,
            Said::tr("The connection to “%1” was lost. Nothing that you typed is; try again in a moment.")
                .arg(isolated(address)),
            detail};
}

bool endsTheLink(const QString &code)
{
    return code.startsWith("08"_L1) || code.startsWith("57P"_L1) || code == "25P03"_L1;
}

// The codes are PostgreSQL's SQLSTATEs, appendix A of its manual.
Error fromPostgreSql(const QSqlError &error, const QString &address)
{
    const QString code = error.nativeErrorCode(), detail = error.text();
    tellLog(code, detail);
    if (endsTheLink(code))
        return linkLost(address, detail);
    if (code == "57014"_L1)
        return {Kind::Unavailable, Said::tr("The server takes too long to answer. Try again in a moment."), detail};
    if (code == "42501"_L1)
        return {Kind::Forbidden, Said::tr("Your account may not do this. Ask an administrator for the right to."),
                detail};
    if (code == "25006"_L1)
        return {Kind::Denied, Said::tr("“%1” takes no changes at the moment. Try again later.").arg(isolated(address)),
                detail};
    if (code == "55P03"_L1 || code == "40001"_L1 || code == "40P01"_L1)
        return {Kind::Unavailable, Said::tr("Somebody else is saving at this moment. Try again."), detail};
    if (code.startsWith("53"_L1))
        return {Kind::Unavailable,
                Said::tr("The server “%1” has no room left. Nothing was saved; tell whoever looks after it.")
                    .arg(isolated(address)),
                detail};
    if (code == "42710"_L1)
        return {Kind::Conflict, Said::tr("The server has a login of that name already. Choose another name."), detail};
    if (code == "42P01"_L1 || code == "3F000"_L1)
        return {Kind::Damaged, Said::tr("“%1” is not a Countersign workspace.").arg(isolated(address)), detail};
    return {Kind::Damaged, Said::tr("The workspace could not do this. Nothing was saved."), detail};
}

Error notConnected(const QSqlError &error, const QString &address)
{
    // libpq gives no code for these, only words; where the server speaks another language, the last sentence serves.
    const QString detail = error.text();
    tellLog(error.nativeErrorCode(), detail);
    if (detail.contains("no password supplied"_L1))
        return {Kind::Denied, Said::tr("Type the password."), detail};
    if (detail.contains("password authentication failed"_L1) || detail.contains("authentication failed"_L1))
        return {Kind::Denied, Said::tr("The name or the password is not right. Type them again."), detail};
    if (detail.contains("is not permitted to log in"_L1))
        return {Kind::Denied, Said::tr("That account is disabled. Ask an administrator."), detail};
    if (detail.contains("database"_L1) && detail.contains("does not exist"_L1))
        return {Kind::NotFound, Said::tr("There is no workspace “%1”.").arg(isolated(address)), detail};
    return {Kind::Unavailable,
            Said::tr("“%1” can’t be reached. Check the address, the network, and that the server lets you in.")
                .arg(isolated(address)),
            detail};
}
