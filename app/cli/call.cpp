#include "cli/call.h"

#include "base/dates.h"
#include "base/text.h"
#include "workspace/workspace.h"

int Call::number(QLatin1StringView option) const
{
    return europeanDigits(text(option)).toInt();
}

std::optional<QDate> Call::date(QLatin1StringView option) const
{
    return has(option) ? readDate(text(option)) : std::nullopt;
}

Result<std::unique_ptr<Workspace>> Call::open() const
{
    return Workspace::open(workspace);
}
