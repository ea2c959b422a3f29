#include "shell/standingpages.h"

#include "forms/standinglist.h"

Batch standingPages(const StandingSheets &sheets, const QString &language)
{
    return {sheets.count(), [&sheets, language](qsizetype index) -> Result<Document> {
                const auto sheet = sheets.sheet(index);
                if (!sheet)
                    return sheet.error();
                return standingList(*sheet, language);
            }};
}
