#include "forms/audiencewords.h"

#include "base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString listed(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << isolated(name);
    return all.join(u", "_s);
}

}

QString audienceWords(const Audience &audience, const Wording &say)
{
    QStringList words;
    if (!audience.titles.isEmpty())
        words << say(QT_TRANSLATE_NOOP("Form", "applies to: %1")).arg(listed(audience.titles));
    if (!audience.sites.isEmpty())
        words << say(QT_TRANSLATE_NOOP("Form", "applies at: %1")).arg(listed(audience.sites));
    return words.join(u" · "_s);
}
