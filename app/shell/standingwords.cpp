#include "shell/standingwords.h"

#include "shell/style.h"

#include <QCoreApplication>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

}

QString name(Standing standing)
{
    switch (standing) {
    case Standing::Acknowledged:
        return Said::tr("Acknowledged");
    case Standing::Pending:
        return Said::tr("Pending");
    case Standing::Overdue:
        return Said::tr("Overdue");
    case Standing::Refused:
        return Said::tr("Refused");
    case Standing::Exempt:
        return Said::tr("Exempt");
    case Standing::Left:
        return Said::tr("Left the company");
    }
    Q_UNREACHABLE();
}

QString name(const PersonStanding &one)
{
    if (!one.outcome)
        return name(one.standing);
    switch (*one.outcome) {
    case Outcome::Signed:
        return Said::tr("Signed");
    case Outcome::ThumbImpression:
        return Said::tr("Thumb impression");
    case Outcome::Refused:
        return Said::tr("Refused before a witness");
    case Outcome::RecordedOnBehalf:
        return Said::tr("Recorded on behalf");
    }
    Q_UNREACHABLE();
}

QStringList standingHeads()
{
    return {Said::tr("Number"),   Said::tr("Name"),     Said::tr("Job title"), Said::tr("Site"),
            Said::tr("Language"), Said::tr("Standing"), Said::tr("Date"),      Said::tr("Reminded")};
}

QColor ink(Standing standing, const QPalette &palette)
{
    switch (standing) {
    case Standing::Acknowledged:
        return colour(Sign::Fulfilled, palette);
    case Standing::Pending:
        return colour(Sign::Due, palette);
    case Standing::Overdue:
        return colour(Sign::Overdue, palette);
    case Standing::Refused:
    case Standing::Exempt:
    case Standing::Left:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor fill(Standing standing, const QPalette &palette)
{
    constexpr float faint = 0.22F, half = 0.55F;
    QColor neutral = palette.color(QPalette::Text);
    switch (standing) {
    case Standing::Acknowledged:
    case Standing::Overdue:
        return ink(standing, palette);
    case Standing::Pending:
        neutral.setAlphaF(faint);
        return neutral;
    case Standing::Refused:
        neutral.setAlphaF(half);
        return neutral;
    case Standing::Exempt:
    case Standing::Left:
        neutral.setAlphaF(faint / 2);
        return neutral;
    }
    Q_UNREACHABLE();
}
