#include "cli/call.h"

#include "base/dates.h"
#include "base/text.h"
#include "cli/passwordprompt.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

int Call::number(QLatin1StringView option) const
{
    return europeanDigits(text(option)).toInt();
}

std::optional<QDate> Call::date(QLatin1StringView option) const
{
    return has(option) ? readDate(text(option)) : std::nullopt;
}

PaperSize Call::paper() const
{
    const QString size = text("paper"_L1);
    return size == "letter"_L1 ? PaperSize::Letter : size == "a3"_L1 ? PaperSize::A3 : PaperSize::A4;
}

Result<std::unique_ptr<Workspace>> Call::open() const
{
    auto opened = Workspace::open(workspace, password);
    if (!opened)
        return opened;
    if (const Done signedIn = signIn(**opened); !signedIn)
        return signedIn.error();
    if (action) {
        if (const Done allowed = (*opened)->ask(*action, stamp); !allowed)
            return allowed.error();
    }
    return opened;
}

Done Call::signIn(Workspace &to) const
{
    const auto asksWho = to.asksWho();
    if (!asksWho)
        return asksWho.error();
    if (!*asksWho && !has("as"_L1))
        return done();
    if (!*asksWho)
        return Error{Error::Kind::Invalid,
                     Said::tr("This workspace has no accounts. Leave “--as” out, or add an account first."),
                     {}};
    if (!has("as"_L1))
        return Error{
            Error::Kind::Denied, Said::tr("This workspace has accounts. Say who you are with “--as NAME”."), {}};
    if (has("operator"_L1))
        return Error{Error::Kind::Invalid, Said::tr("Leave “--operator” out: whoever signs in is recorded."), {}};
    const QString name = text("as"_L1);
    const auto typed = PasswordPrompt::ask("COUNTERSIGN_PASSWORD", Said::tr("Password of %1:").arg(isolated(name)));
    if (!typed)
        return typed.error();
    return to.signIn(name, *typed, stamp.at);
}
