#include "retention/period.h"

#include "base/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Retention;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

constexpr int longest = 1200; // months

constexpr Words<Kind, 4> kindWords{{{Kind::Person, "person"_L1},
                                    {Kind::Acknowledgment, "acknowledgment"_L1},
                                    {Kind::Exemption, "exemption"_L1},
                                    {Kind::Form, "form"_L1}}};
constexpr Words<Since, 3> sinceWords{
    {{Since::Left, "left"_L1}, {Since::Superseded, "superseded"_L1}, {Since::Made, "made"_L1}}};

}

QStringList Retention::problems(const Period &period)
{
    QStringList found;
    if (period.months < 1 || period.months > longest)
        found << Said::tr("Give a time between 1 and %1 months.").arg(longest);
    if (!clocks(period.kind).contains(period.since))
        found << Said::tr("The time of this can't be counted from that. Choose another beginning.");
    if (period.ground.trimmed().isEmpty())
        found << Said::tr("Say on what legal ground it is kept that long.");
    return found;
}

QList<Kind> Retention::kinds()
{
    return {Kind::Person, Kind::Acknowledgment, Kind::Exemption, Kind::Form};
}

QList<Since> Retention::clocks(Kind kind)
{
    return kind == Kind::Person ? QList<Since>{Since::Left} : QList<Since>{Since::Left, Since::Superseded, Since::Made};
}

QString Retention::word(Kind kind)
{
    return wordOf(kindWords, kind);
}

QString Retention::word(Since since)
{
    return wordOf(sinceWords, since);
}

std::optional<Kind> Retention::kind(const QString &word)
{
    return keyOf(kindWords, word);
}

std::optional<Since> Retention::since(const QString &word)
{
    return keyOf(sinceWords, word);
}

QString Retention::spoken(Kind kind)
{
    switch (kind) {
    case Kind::Person:
        return Said::tr("everything about a person");
    case Kind::Acknowledgment:
        return Said::tr("acknowledgments");
    case Kind::Exemption:
        return Said::tr("exemptions");
    case Kind::Form:
        return Said::tr("printed forms");
    }
    Q_UNREACHABLE();
}

QString Retention::spoken(Since since)
{
    switch (since) {
    case Since::Left:
        return Said::tr("after the last day of work");
    case Since::Superseded:
        return Said::tr("after a newer edition");
    case Since::Made:
        return Said::tr("after it was made");
    }
    Q_UNREACHABLE();
}
