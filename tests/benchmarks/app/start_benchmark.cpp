#include "exchange/starter.h"
#include "handbook/handbookstore.h"
#include "shell/start.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr double bound = 1.5;
constexpr int rounds = 25;

/// Ends the process as soon as a window was painted for the first time.
class QuitAtFirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QTimer::singleShot(0, qApp, [] { ::_Exit(0); });
        return false;
    }
};

void watchForPaint()
{
    qApp->installEventFilter(new QuitAtFirstPaint(qApp));
}
Q_COREAPP_STARTUP_FUNCTION(watchForPaint)

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}

bool makeWorkspace(const QString &path)
{
    const Stamp stamp{"Benchmark", QDateTime::currentDateTimeUtc()};
    auto workspace = Workspace::create(path, {"Corner Shop", "en"}, stamp);
    const auto handbook = starterHandbook();
    return workspace && handbook && inTransaction((*workspace)->database(), stamp, [&](Transaction &transaction) {
               return HandbookStore::save(transaction, {}, *handbook);
           });
}

/// Milliseconds until the process has painted and ended; -1 where it failed.
double once(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

}

/// From the start of the process to the first painted window: the program with a workspace of the starter handbook,
/// against an empty window of Qt's.
int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--empty")
        return showEmptyWindow(argc, argv);
    if (argc > 1)
        return openWindow(argc, argv);

    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    const QString path = folder.filePath("shop.countersign");
    int self = 1;
    const QCoreApplication application(self, argv);
    if (!makeWorkspace(path))
        return 2;
    once({path}); // the files are read once beforehand, for both
    once({"--empty"});
    double program = 1e9, empty = 1e9;
    for (int i = 0; i < rounds; ++i) { // in turn, so that both meet the same moments of the machine
        program = std::min(program, once({path}));
        empty = std::min(empty, once({"--empty"}));
    }
    std::printf("empty window %.0f ms, program %.0f ms: %.2fx (at most %.1fx)\n", empty, program, program / empty,
                bound);
    return empty > 0 && program > 0 && program <= bound * empty ? 0 : 1;
}
