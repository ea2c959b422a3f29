#include "handbook/workingtext.h"

#include "base/languages.h"

#include <QSet>

Edition workingText(const Handbook &handbook, const QString &company, const QString &governing, const QDate &day)
{
    Edition edition{.number = 0, .dated = day, .company = company, .governingLanguage = governing};
    QSet<QString> written;
    for (const ProblemArea &area : handbook.areas) {
        EditionArea shown{area.id, area.texts, {}};
        for (const Rule &rule : area.rules) {
            shown.rules << EditionRule{.rule = rule};
            for (const auto &[language, text] : rule.texts.asKeyValueRange()) {
                if (!text.isEmpty())
                    written << language;
            }
        }
        edition.areas << shown;
    }
    for (const QString &language : knownLanguages()) {
        if (written.contains(language))
            edition.languages << language;
    }
    return edition;
}
