#include "shell/languagebox.h"

#include "base/languages.h"

#include <QComboBox>

QComboBox *newLanguageBox()
{
    auto *const box = new QComboBox;
    for (const QString &code : knownLanguages())
        box->addItem(nativeName(code), code);
    return box;
}

QString language(const QComboBox *box)
{
    return box->currentData().toString();
}

void setLanguage(QComboBox *box, const QString &language)
{
    box->setCurrentIndex(box->findData(language));
}
