#include "shell/start.h"

#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "shell/support.h"
#include "storage/serveraddress.h"

#include <QApplication>
#include <QFileInfo>

#include <fontconfig/fontconfig.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

/// A file may be named as it is, as commands take it, or in the environment.
QString namedWorkspace(QStringList words)
{
    words.removeAll(u"--workspace"_s);
    words << qEnvironmentVariable("COUNTERSIGN_WORKSPACE");
    return words.first().startsWith("--workspace="_L1) ? words.first().section(u'=', 1) : words.first();
}

}

int openWindow(int argc, char **argv)
{
    // Reading which fonts there are takes half the time to the first window: it goes on beside the rest.
    const std::jthread fonts([] { FcInit(); });
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"countersign"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    beginLog();
    Language::speak(Preferences::language(), Preferences::urduType());

    auto *const window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QString named = namedWorkspace(QApplication::arguments().mid(1));
    const QString last = Preferences::lastWorkspace();
    if (!named.isEmpty())
        window->showThenOpen(named);
    else if (ServerAddress::isMeant(last) || QFileInfo::exists(last))
        window->showThenOpen(last);
    else
        window->show();
    return QApplication::exec();
}
