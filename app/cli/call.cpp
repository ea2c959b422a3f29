#include "cli/call.h"

#include "base/dates.h"
#include "base/text.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

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
    return text("paper"_L1) == "letter"_L1 ? PaperSize::Letter : PaperSize::A4;
}

Result<std::unique_ptr<Workspace>> Call::open() const
{
    return Workspace::open(workspace, password);
}
