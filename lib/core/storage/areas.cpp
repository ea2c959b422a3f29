#include "storage/areas.h"

#include "base/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Area, 6> areaWords{{{Area::Settings, "settings"_L1},
                                    {Area::People, "people"_L1},
                                    {Area::Handbook, "handbook"_L1},
                                    {Area::Editions, "editions"_L1},
                                    {Area::Acknowledgments, "acknowledgments"_L1},
                                    {Area::Accounts, "accounts"_L1}}};

struct Shown {
    QLatin1StringView table;
    Areas areas;
};
constexpr Shown shown[] = {{"setting"_L1, Area::Settings},
                           {"ledger_stamp"_L1, Area::Settings},
                           {"site"_L1, Area::People},
                           {"person"_L1, Area::People},
                           {"problem_area"_L1, Area::Handbook},
                           {"problem_area_text"_L1, Area::Handbook},
                           {"problem_area_basis"_L1, Area::Handbook},
                           {"rule"_L1, Area::Handbook},
                           {"rule_text"_L1, Area::Handbook},
                           {"rule_basis"_L1, Area::Handbook},
                           {"handbook_removal"_L1, Area::Handbook},
                           {"rule_attachment"_L1, Area::Handbook},
                           {"edition"_L1, Area::Editions},
                           {"edition_withdrawal"_L1, Area::Editions},
                           {"acknowledgment_round"_L1, Area::Acknowledgments},
                           {"round_change"_L1, Area::Acknowledgments},
                           {"exemption"_L1, Area::Acknowledgments},
                           {"acknowledgment"_L1, Area::Acknowledgments},
                           {"form"_L1, Area::Acknowledgments},
                           {"reminder"_L1, Area::Acknowledgments},
                           {"retention_period"_L1, Area::Settings},
                           {"legal_hold"_L1, Area::People},
                           {"erasure"_L1, Area::People | Area::Acknowledgments},
                           {"account"_L1, Area::Accounts},
                           {"account_site"_L1, Area::Accounts},
                           {"account_change"_L1, Area::Accounts}};

}

Areas allAreas()
{
    Areas all;
    for (const auto &[area, word] : areaWords)
        all |= area;
    return all;
}

QString words(Areas areas)
{
    QStringList found;
    for (const auto &[area, word] : areaWords) {
        if (areas & area)
            found << word;
    }
    return found.join(u' ');
}

Areas areas(QStringView words)
{
    Areas found;
    for (const QStringView word : words.split(u' ')) {
        if (const auto known = keyOf(areaWords, word.toString()))
            found |= *known;
    }
    return found;
}

Areas areaOfTable(QStringView table)
{
    for (const Shown &one : shown) {
        if (table == one.table)
            return one.areas;
    }
    return {};
}

QStringView tableWritten(QStringView sql)
{
    for (const QLatin1StringView beginning : {"INSERT INTO "_L1, "UPDATE "_L1, "DELETE FROM "_L1}) {
        if (!sql.startsWith(beginning))
            continue;
        const QStringView rest = sql.sliced(beginning.size());
        qsizetype end = 0;
        while (end < rest.size() && (rest[end].isLetterOrNumber() || rest[end] == u'_' || rest[end] == u'.'))
            ++end;
        const QStringView name = rest.first(end);
        return name.sliced(name.lastIndexOf(u'.') + 1);
    }
    return {};
}
