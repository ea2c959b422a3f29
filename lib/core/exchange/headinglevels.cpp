#include "exchange/headinglevels.h"

#include "exchange/titles.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(TextImport)
};

using Role = ImportedPart::Role;

bool isText(const DocumentPart &part)
{
    return part.level == 0 && part.part.noise.isEmpty() && !part.part.text.isEmpty();
}

/// Whether text follows the heading at `place` before the next one.
bool hasOwnText(const QList<DocumentPart> &parts, qsizetype place)
{
    for (qsizetype next = place + 1; next < parts.size() && parts[next].level == 0; ++next) {
        if (isText(parts[next]))
            return true;
    }
    return false;
}

struct Ranks {
    int area = 0;
    int rule = 0;
};

/// Which level is what. One level alone structures a text into rules of one area.
Ranks ranksOf(const QList<DocumentPart> &parts, qsizetype from)
{
    std::set<int> levels;
    for (qsizetype i = from; i < parts.size(); ++i) {
        if (parts[i].level > 0)
            levels.insert(parts[i].level);
    }
    if (levels.empty())
        return {};
    if (levels.size() == 1)
        return {0, *levels.begin()};
    return {*levels.begin(), *std::next(levels.begin())};
}

/// Whether the first heading stands above all others, alone on its level, which are on two levels at least.
bool isTitleOfAll(const QList<DocumentPart> &parts, qsizetype first)
{
    std::set<int> below;
    for (qsizetype i = first + 1; i < parts.size(); ++i) {
        if (parts[i].level == 0)
            continue;
        if (parts[i].level <= parts[first].level)
            return false;
        below.insert(parts[i].level);
    }
    return below.size() >= 2;
}

ImportedPart asPart(const DocumentPart &found, const Ranks &ranks)
{
    ImportedPart part = found.part;
    if (found.level == 0)
        return part;
    if (found.level == ranks.area || found.level == ranks.rule) {
        part.role = found.level == ranks.area ? Role::AreaTitle : Role::RuleTitle;
        return part;
    }
    part.text = paragraphFrom(part.text);
    return part;
}

}

void findHeadings(QList<DocumentPart> &parts)
{
    QList<qsizetype> bold;
    std::set<double> sizes;
    qsizetype numbered = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].level > 0)
            return;
        if (!parts[i].isBold || !parts[i].part.noise.isEmpty())
            continue;
        bold << i;
        sizes.insert(parts[i].size);
        numbered += depthOfNumber(parts[i].part.text) > 0 ? 1 : 0;
    }
    const bool byNumber = numbered * 2 >= bold.size();
    for (qsizetype place = 0; place < bold.size(); ++place) {
        DocumentPart &part = parts[bold[place]];
        const int depth = depthOfNumber(part.part.text);
        const bool isFirst = place == 0;
        if (byNumber)
            part.level = depth > 0 ? depth + 1 : isFirst ? 1 : 0;
        else if (sizes.size() > 1)
            part.level = 1 + int(std::distance(sizes.upper_bound(part.size), sizes.end()));
        else
            part.level = place + 1 < bold.size() && bold[place + 1] == bold[place] + 1 ? 1 : 2;
    }
}

QList<ImportedPart> withRoles(const QList<DocumentPart> &parts)
{
    const auto first =
        std::ranges::find_if(parts, [](const DocumentPart &part) { return part.level > 0; }) - parts.begin();
    const bool hasTitle = first < parts.size() && isTitleOfAll(parts, first);
    const Ranks ranks = ranksOf(parts, hasTitle ? first + 1 : 0);
    QList<ImportedPart> made;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!hasTitle || i != first)
            made << asPart(parts[i], ranks);
        else if (hasOwnText(parts, i))
            made << ImportedPart{
                .role = Role::AreaTitle, .text = parts[i].part.text, .pictures = parts[i].part.pictures};
        else
            made << ImportedPart{.text = parts[i].part.text,
                                 .taken = false,
                                 .noise = Said::tr("Title of the document"),
                                 .pictures = parts[i].part.pictures};
    }
    return made;
}
