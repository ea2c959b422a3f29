#include "shell/language.h"

#include "base/languages.h"
#include "page/fonts.h"
#include "shell/style.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleFactory>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr auto catalogueName = "catalogue";
constexpr double leastSize = 10;
constexpr double nastaliqSize = 13;
constexpr double compactSize = 11; // Naskh and Telugu

QString current = u"en"_s;

void install(const QString &name, const QString &folder)
{
    auto *const translator = new QTranslator(qApp);
    translator->setObjectName(QLatin1String(catalogueName));
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// Qt's own texts first, so that the program's catalogue has the last word.
void installCatalogues(const QString &language)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(QLatin1String(catalogueName)));
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"qtbase_"_s + language, u":/i18n"_s);
    install(u"countersign_"_s + language, u":/i18n"_s);
}

const QFont &systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

/// The interface's type, its family by its real name (with a generic one before others, Qt takes the second), with the
/// families that the other languages' names fall back to.
QFont typeFor(const QString &language, Preferences::UrduType type)
{
    QFont font = systemFont();
    QStringList families{QFontInfo(font).family(), u"Noto Sans Arabic"_s, u"Noto Sans Telugu"_s};
    double size = qMax(font.pointSizeF(), leastSize);
    if (language == "ur"_L1) {
        const bool nastaliq = type == Preferences::UrduType::Nastaliq;
        families.prepend(nastaliq ? textFont(language, nastaliqSize).families().constFirst() : u"Noto Sans Arabic"_s);
        size = nastaliq ? nastaliqSize : compactSize;
    } else if (language == "te"_L1) {
        size = compactSize;
    }
    font.setFamilies(families);
    font.setPointSizeF(size);
    return font;
}

}

void Language::speak(const QString &language, Preferences::UrduType type)
{
    static const QPalette desktop = QApplication::palette();
    loadFonts();
    current = language;
    QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : language));
    QApplication::setFont(typeFor(language, type));
    QApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(withAccent(desktop));
    installCatalogues(language);
}

QString Language::spoken()
{
    return current;
}

bool isNastaliq(const QFont &font)
{
    return font.families().value(0).contains("Nastaliq"_L1);
}
