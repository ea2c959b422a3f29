#include "shell/start.h"

#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

int openWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"countersign"_s);
    Language::speak(Preferences::language(), Preferences::urduType());

    auto *const window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QString named = QApplication::arguments().value(1);
    const QString last = Preferences::lastWorkspace();
    if (!named.isEmpty())
        (void)window->open(named);
    else if (QFileInfo::exists(last))
        (void)window->open(last);
    window->show();
    return QApplication::exec();
}
