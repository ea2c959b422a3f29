#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Reads the includes of all source files and holds them to the house's rule of who may know whom.
namespace {

struct Include {
    QString from; ///< path of the file within the source tree
    QString to;
};

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder)
{
    QStringList found;
    QDirIterator files(SOURCE_TREE "/" + folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << QDir(SOURCE_TREE).relativeFilePath(files.next());
    return found;
}

QList<Include> includes(const QString &folder)
{
    static const QRegularExpression include("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]",
                                            QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const QString &path : sources(folder)) {
        auto matches = include.globalMatch(content(SOURCE_TREE "/" + path));
        while (matches.hasNext())
            found << Include{path, matches.next().captured(1)};
    }
    return found;
}

/// Which rooms of lib/core each of them may know, besides itself.
const QMap<QString, QStringList> &coreArrows()
{
    static const QMap<QString, QStringList> arrows = [] {
        const QStringList line{"base", "storage", "ledger", "people", "handbook", "acknowledgment"};
        QMap<QString, QStringList> all;
        for (qsizetype i = 0; i < line.size(); ++i)
            all[line[i]] = line.first(i);
        all["access"] = {"base", "storage", "people"};
        all["retention"] = line + QStringList{"access"};
        all["exchange"] = line + QStringList{"retention"};
        all["workspace"] = line + QStringList{"access", "retention", "exchange"};
        all["backup"] = line + QStringList{"access", "retention", "workspace"};
        all["salvage"] = line + QStringList{"workspace"};
        return all;
    }();
    return arrows;
}

/// The room that an include names, or nothing where it is no room of `rooms`.
QString room(const QString &include, const QStringList &rooms)
{
    const QString folder = include.section('/', 0, 0);
    return include.contains('/') && rooms.contains(folder) ? folder : QString();
}

QStringList rooms(const QString &storey)
{
    return QDir(SOURCE_TREE "/" + storey).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

}

class ArrowsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRoomOfCoreHasItsArrows()
    {
        for (const QString &folder : rooms("lib/core"))
            QVERIFY2(coreArrows().contains(folder), qPrintable("Say in arrows_test.cpp whom " + folder + " may know"));
    }

    void coreRoomsKnowOnlyThoseBelow()
    {
        QStringList wrong;
        const QList<Include> all = includes("lib/core");
        QVERIFY(all.size() > 100);
        for (const Include &include : all) {
            const QString from = include.from.section('/', 2, 2), to = room(include.to, rooms("lib/core"));
            if (!to.isEmpty() && to != from && !coreArrows()[from].contains(to))
                wrong << include.from + " includes " + include.to;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void lowerStoreysDontKnowHigherOnes()
    {
        const QStringList notInCore =
            QStringList{"QPainter", "QFont", "QImage", "QWidget", "QColor", "QPixmap", "QGuiApplication"};
        const QStringList notInDocuments{"QWidget", "QApplication", "QDialog", "QPrinter", "QLabel"};
        QStringList wrong;
        const auto hold = [&](const QString &storey, const QStringList &higher, const QStringList &types) {
            for (const Include &include : includes(storey)) {
                const bool above = !room(include.to, higher).isEmpty() && room(include.to, rooms(storey)).isEmpty();
                if (above || types.contains(include.to) || include.to.startsWith("QtWidgets")
                    || include.to.startsWith("QtGui/"))
                    wrong << include.from + " includes " + include.to;
            }
        };
        hold("lib/core", rooms("lib/documents") + rooms("app"), notInCore + notInDocuments);
        QStringList screens = rooms("app");
        for (const QString &below :
             rooms("lib/core") + rooms("lib/documents")) // a screen may be named as the room it shows
            screens.removeAll(below);
        hold("lib/documents", screens, notInDocuments);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void documentsNeverSeeAStore()
    {
        QStringList wrong;
        const QList<Include> all = includes("lib/documents");
        QVERIFY(!all.isEmpty());
        for (const Include &include : all) {
            if (include.to.endsWith("store.h") || include.to.startsWith("storage/")
                || include.to.startsWith("workspace/"))
                wrong << include.from + " includes " + include.to;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void screensDontIncludeOneAnother()
    {
        const QStringList screens = QStringList{"home",       "handbook", "people",   "acknowledgment", "feedback",
                                                "corrective", "reports",  "settings", "welcome"};
        QStringList wrong;
        for (const Include &include : includes("app")) {
            const QString from = include.from.section('/', 1, 1), to = room(include.to, screens);
            const bool isScreens = QFile::exists(SOURCE_TREE "/app/" + include.to);
            if (isScreens && !to.isEmpty() && screens.contains(from) && to != from)
                wrong << include.from + " includes " + include.to;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void sqlStandsOnlyInStores()
    {
        static const QRegularExpression sql(
            "QSqlQuery|\"[^\"\n]*\\b(SELECT\\b[^\"]*\\bFROM|INSERT (OR \\w+ )?INTO|DELETE FROM|UPDATE \\w+ SET)\\b");
        static const QRegularExpression store(
            "^lib/core/(storage/|ledger/|\\w+/(\\w*store\\w*|status)\\.cpp$|"
            "access/(serverrights|guards)\\.cpp$)"); // what a server is told to refuse
        QStringList wrong;
        int stores = 0;
        for (const QString &path : sources("lib") + sources("app")) {
            if (!sql.match(content(SOURCE_TREE "/" + path)).hasMatch())
                continue;
            store.match(path).hasMatch() ? void(++stores) : void(wrong << path);
        }
        QVERIFY(stores >= 5);
        QVERIFY2(wrong.isEmpty(), qPrintable("SQL outside the stores: " + wrong.join(", ")));
    }

    void everyChangeGoesThroughTheOneDoor()
    {
        static const QRegularExpression ownTransaction("\\binTransaction\\b|Transaction::begin");
        QStringList wrong;
        for (const QString &path : sources("app")) {
            if (ownTransaction.match(content(SOURCE_TREE "/" + path)).hasMatch())
                wrong << path;
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable("These ask nobody for the right to change something: " + wrong.join(", ")));
    }

    void noFileIsTwoRoomsInOne()
    {
        for (const QString &path : sources("lib") + sources("app")) {
            const auto lines = content(SOURCE_TREE "/" + path).count('\n');
            QVERIFY2(lines <= 400, qPrintable(QString("%1 has %2 lines").arg(path).arg(lines)));
        }
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "arrows_test.moc"
