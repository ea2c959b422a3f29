#include "handbook/clashbox.h"
#include "handbook/unsaved.h"
#include "page/fonts.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"

#include <QLabel>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

namespace {

/// What runs in a process of its own until it is killed: somebody types and doesn't pause.
int typeUntilKilled(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text));
    Session session(*std::move(workspace));
    HandbookScreen screen(session);
    screen.show();
    screen.arrive({.screen = Destination::Screen::Handbook});
    for (WordsEdit *const edit : screen.findChild<WorkPage *>()->findChildren<WordsEdit *>()) {
        if (edit->accessibleName() == "Introduction")
            edit->moveCursor(QTextCursor::End);
        while (edit->accessibleName() == "Introduction") {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, "x");
            QCoreApplication::sendEvent(edit, &down);
            QTest::qWait(10);
        }
    }
    return 1;
}

}

/// What is typed in the handbook comes back, whatever becomes of the program.
class UnsavedTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static QString pathFor(const QString &place) { return unsavedPath(place, Preferences::operatorName()); }

    static Unsaved typedIntro(const Handbook &handbook, const QString &shown, const QString &typed)
    {
        return {handbook.areas[0].id, "en", fieldsOf(AreaText{"en area", shown}), fieldsOf(AreaText{"en area", typed})};
    }

    /// The handbook's screen, as it is entered for the first time.
    struct Entered {
        Session &session;
        HandbookScreen screen{session};
        QSignalSpy noticed{&session, &Session::noticed};

        explicit Entered(HandbookWindow &at)
            : session(*at.session)
        {
            screen.resize(1180, 760);
            screen.show();
            screen.arrive({.screen = Destination::Screen::Handbook});
        }
        WordsEdit *intro() const
        {
            for (WordsEdit *const edit : screen.findChild<WorkPage *>()->findChildren<WordsEdit *>()) {
                if (edit->accessibleName() == "Introduction")
                    return edit;
            }
            return nullptr;
        }
    };

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void comesBackAfterAKill()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        test.workspace.reset();
        QProcess typing;
        typing.setProcessChannelMode(QProcess::ForwardedChannels);
        typing.start(QCoreApplication::applicationFilePath(), {"type", test.path()});
        const QString path = pathFor(test.path());
        const auto typedSoFar = [&] {
            const auto kept = keptUnsaved(path);
            return kept ? kept->typed[EditedField::Intro] : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(typedSoFar().size() > 40, 60'000);
        const QString typed = typedSoFar();
        ::kill(pid_t(typing.processId()), SIGKILL);
        QVERIFY(typing.waitForFinished());

        auto workspace = Workspace::open(test.path());
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text));
        Session session(*std::move(workspace));
        HandbookScreen screen(session);
        screen.show();
        screen.arrive({.screen = Destination::Screen::Handbook});
        const auto stored = [&] { return HandbookStore::load(session.database())->areas[0].texts["en"].intro; };
        QVERIFY(screen.mayLeave());
        QVERIFY2(stored().startsWith(typed), qPrintable(stored()));
        QVERIFY(!QFile::exists(path));
    }

    void isKeptAsOneTypesAndForgottenOnceSaved()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        const QString path = pathFor(at.session->database().place());
        at.box("Introduction")->setFocus();
        at.type("Typed ");
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(at.screen->mayLeave());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(at.stored().areas[0].texts["en"].intro, "Typed en intro");
    }

    void isSavedAsIfItWereJustTyped()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        const QString path = pathFor(at.session->database().place());
        QVERIFY(keepUnsaved(path, typedIntro(at.stored(), "en intro", "Mine")));
        Entered again(at);
        QCOMPARE(again.intro()->words(), "Mine");
        QCOMPARE(again.noticed.size(), 1);
        QTRY_COMPARE(at.stored().areas[0].texts["en"].intro, "Mine");
        QVERIFY(!QFile::exists(path));
        at.press(Qt::Key_Z, Qt::ControlModifier); // undone as any other step
    }

    void richTextComesBackAsItWas()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        const QString path = pathFor(at.session->database().place());
        const QString typed = "Greet **at once**, then:\n\n- look *up*\n- [smile](https://example.org)";
        QVERIFY(keepUnsaved(path, typedIntro(at.stored(), "en intro", typed)));
        Entered again(at);
        QVERIFY(!again.intro()->toPlainText().contains('*'));
        QCOMPARE(again.intro()->words(), typed);
        QTRY_COMPARE(at.stored().areas[0].texts["en"].intro, typed);
    }

    void tagsComeBackToo()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        const Rule rule = at.stored().areas[0].rules[0];
        EditedFields typed = fieldsOf(rule, "hr");
        typed[EditedField::Handling] = "Pozdravi";
        typed[EditedField::Value] = "honesty";
        typed[EditedField::Channels] = "telephone letter";
        typed[EditedField::Titles] = "Cashier\nDriver";
        typed[EditedField::Sites] = "Split";
        const QString path = pathFor(at.session->database().place());
        QVERIFY(keepUnsaved(path, {rule.id, "hr", fieldsOf(rule, "hr"), typed}));
        QCOMPARE(keptUnsaved(path), std::optional(Unsaved{rule.id, "hr", fieldsOf(rule, "hr"), typed}));
        Entered again(at);
        QVERIFY(again.screen.mayLeave());
        QCOMPARE(fieldsOf(at.stored().areas[0].rules[0], "hr"), typed);
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"], rule.texts["en"]);
    }

    void asksWhereSomebodyTypedOtherWordsMeanwhile()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        Handbook changed = at.stored();
        changed.areas[0].texts["en"].intro = "Theirs";
        at.save(changed);
        QVERIFY(keepUnsaved(pathFor(at.session->database().place()), typedIntro(changed, "en intro", "Mine")));
        Entered again(at);
        QVERIFY(!again.screen.mayLeave());
        QVERIFY(again.screen.findChild<WorkPage *>()->findChild<ClashBox *>()->isVisible());
        QCOMPARE(again.intro()->words(), "Mine");
        QCOMPARE(at.stored(), changed);
    }

    void comesBackWhereItsRuleIsGone()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        const Handbook before = at.stored();
        at.save({});
        QVERIFY(keepUnsaved(pathFor(at.session->database().place()), typedIntro(before, "en intro", "Mine")));
        Entered again(at);
        QCOMPARE(again.intro()->words(), "Mine");
        QVERIFY(!again.screen.mayLeave());
        QCOMPARE(at.stored(), Handbook());
        QPushButton *saveAnyway = nullptr;
        for (QPushButton *const button : again.screen.findChildren<QPushButton *>()) {
            if (button->text() == "Save what I typed" && button->isVisible())
                saveAnyway = button;
        }
        QVERIFY(saveAnyway);
        saveAnyway->click();
        QCOMPARE(at.stored().areas[0].texts["en"], (AreaText{"en area", "Mine"}));
    }

    void whatIsThereAlreadyIsNotMentioned()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        const QString path = pathFor(at.session->database().place());
        QVERIFY(keepUnsaved(path, typedIntro(at.stored(), "before", "en intro")));
        Entered again(at);
        QCOMPARE(again.noticed.size(), 0);
        QVERIFY(again.screen.mayLeave());
        QVERIFY(!QFile::exists(path));
    }

    void whatIsNoneIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe");
        QTest::newRow("of nothing") << QByteArray("{\"language\":\"en\",\"typed\":{\"intro\":\"x\"}}");
        QTest::newRow("half") << QByteArray("{\"area\":\"1\",\"typed\":{\"int");
    }

    void whatIsNoneIsPassedOver()
    {
        QFETCH(QByteArray, content);
        const QString path = m_settings.path("kept.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(keptUnsaved(path), std::nullopt);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "type") == 0)
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    UnsavedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "unsaved_test.moc"
