#include "handbook/changewords.h"

#include "base/dates.h"
#include "base/text.h"
#include "handbook/valuewords.h"
#include "shell/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString spoken(const HandbookChange &change)
{
    switch (change.difference) {
    case Difference::New:
        return Said::tr("New");
    case Difference::Removed:
        return Said::tr("Removed");
    case Difference::Changed:
        if (change.isRule())
            return spoken(*change.isMaterial ? Change::Material : Change::Editorial);
        return Said::tr("Changed");
    case Difference::Moved:
        return Said::tr("Moved");
    }
    Q_UNREACHABLE();
}

}

QString kindOf(const HandbookChange &change)
{
    const bool isMovedToo = change.isMoved && change.difference == Difference::Changed;
    return isMovedToo ? Said::tr("%1, moved").arg(spoken(change)) : spoken(change);
}

QString sentences(const HandbookChange &change)
{
    QStringList said;
    const QString number = isolated(numberOf(change.place()));
    if (change.difference == Difference::New)
        said << (change.isRule() ? Said::tr("This rule is new.") : Said::tr("This problem area is new."));
    if (change.difference == Difference::Removed)
        said << (change.isRule() ? Said::tr("This rule was removed. Its number was %1.").arg(number)
                                 : Said::tr("This problem area was removed. Its number was %1.").arg(number));
    if (change.isMoved)
        said << (change.isRule() ? Said::tr("This rule was moved from %1 to %2.")
                                 : Said::tr("This problem area was moved from %1 to %2."))
                    .arg(isolated(numberOf(*change.before)), number);
    if (change.isElsewhere)
        said << Said::tr("Only its text in the governing language changed.");
    return said.join(u' ');
}

QString channelsOf(const RuleTags &tags)
{
    QStringList words;
    for (const Channel channel : tags.channels)
        words << spoken(channel);
    return words.join(u", "_s);
}

QString nameOf(const Edition &edition)
{
    if (edition.dated.isNull())
        return Said::tr("Handbook as it is now");
    return Said::tr("Edition %1, %2")
        .arg(QString::number(edition.number), isolated(longDate(edition.dated, Language::spoken())));
}
