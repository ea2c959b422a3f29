#include "handbook/changerows.h"

#include "base/languages.h"
#include "base/text.h"

namespace {

QString keyOf(const HandbookChange &change)
{
    QString words;
    for (const ChangedPart &part : change.parts)
        words += asRead(part.field, part.before) + u'\n' + asRead(part.field, part.after) + u'\n';
    return searchKey(words);
}

bool isNumbered(const std::optional<Place> &place, const QString &number)
{
    return place && numberOf(*place) == number;
}

bool isWorkingHandbook(const Edition &edition)
{
    return edition.dated.isNull();
}

}

QList<ChangeRow> changeRows(const Comparison &compared)
{
    const auto material = materialBetween(compared.editions, compared.before.number, compared.after.number);
    const EditionDiff diff = editionDiff(compared.before, compared.after, compared.language, material);
    QList<ChangeRow> rows;
    for (const HandbookChange &change : handbookChanges(diff, compared.before, compared.after, compared.language))
        rows << ChangeRow{change, keyOf(change)};
    return rows;
}

QList<ChangeRow> foundRows(const QList<ChangeRow> &rows, const QString &key, bool onlyMaterial)
{
    QList<ChangeRow> found;
    for (const ChangeRow &row : rows) {
        const bool isFound =
            row.key.contains(key) || isNumbered(row.change.before, key) || isNumbered(row.change.after, key);
        if (isFound && (!onlyMaterial || row.change.isMaterial == true))
            found << row;
    }
    return found;
}

QStringList sharedLanguages(const Edition &before, const Edition &after)
{
    QStringList shared;
    for (const QString &language : knownLanguages()) {
        const auto isIn = [&](const Edition &edition) {
            return isWorkingHandbook(edition) || edition.languages.contains(language);
        };
        if (isIn(before) && isIn(after))
            shared << language;
    }
    return shared;
}
