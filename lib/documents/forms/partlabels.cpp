#include "forms/partlabels.h"

#include "forms/wording.h"

#include <QCoreApplication>

PartLabels partLabels(const QString &language)
{
    const Wording say(language);
    return {say(QT_TRANSLATE_NOOP("Form", "Signs")), say(QT_TRANSLATE_NOOP("Form", "Situation")),
            say(QT_TRANSLATE_NOOP("Form", "Required handling")), say(QT_TRANSLATE_NOOP("Form", "Reason")),
            say(QT_TRANSLATE_NOOP("Form", "Example"))};
}
