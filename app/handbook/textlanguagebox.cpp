#include "handbook/textlanguagebox.h"

#include "base/languages.h"
#include "base/text.h"

using namespace Qt::StringLiterals;

QString lackingIn(const Handbook &handbook, const QString &language)
{
    const int lacking = int(rulesLacking(handbook, language).size());
    if (ruleCount(handbook) == 0)
        return TextLanguageBox::tr("no rules yet");
    if (lacking > 0)
        return TextLanguageBox::tr("%n rules lack text", nullptr, lacking);
    return completeLanguages(handbook, {language}).isEmpty() ? TextLanguageBox::tr("a problem area lacks its title")
                                                             : TextLanguageBox::tr("complete");
}

TextLanguageBox::TextLanguageBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &code : knownLanguages())
        addItem(nativeName(code), code);
}

void TextLanguageBox::count(const Handbook &handbook)
{
    for (int i = 0; i < QComboBox::count(); ++i) {
        const QString code = itemData(i).toString();
        setItemText(i, tr("%1: %2").arg(isolated(nativeName(code)), lackingIn(handbook, code)));
    }
}

QString TextLanguageBox::language() const
{
    return currentData().toString();
}

void TextLanguageBox::setLanguage(const QString &language)
{
    setCurrentIndex(findData(language));
}

void TextLanguageBox::setNext()
{
    setCurrentIndex((currentIndex() + 1) % QComboBox::count());
}
