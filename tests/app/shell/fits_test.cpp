#include "support/fits.h"

#include "base/languages.h"
#include "exchange/starter.h"
#include "handbook/clashbox.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "handbook/handbooktree.h"
#include "handbook/linkbox.h"
#include "handbook/richedit.h"
#include "handbook/ruleform.h"
#include "handbook/textlanguagebox.h"
#include "handbook/workpage.h"
#include "people/importpreview.h"
#include "people/peoplescreen.h"
#include "people/peoplestore.h"
#include "retention/retentionstore.h"
#include "settings/backuppart.h"
#include "settings/restorepage.h"
#include "shell/backuproutine.h"
#include "shell/linkstrip.h"
#include "support/openwindow.h"
#include "support/screenshots.h"
#include "welcome/connectpage.h"
#include "welcome/welcomepage.h"

#include <QAction>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

/// No text of any screen is cut off, in any language, on an ordinary and on a dense display; a picture of each is kept.
class FitsTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static QString scale() { return qEnvironmentVariable("QT_SCALE_FACTOR", "1"); }

    static void look(QWidget *window, const QString &name)
    {
        QApplication::processEvents();
        QVERIFY(!screenshot(window, name + (scale() == "1" ? "" : "-dense")).isEmpty());
        const QStringList found = cutOff(window);
        QVERIFY2(found.isEmpty(), qPrintable(name + u'\n' + found.join(u'\n')));
    }

    static Done fill(Session &session)
    {
        const auto handbook = starterHandbook();
        if (!handbook)
            return handbook.error();
        return session.save(Action::EditRules, [&](Transaction &transaction) -> Done {
            if (const Done saved = HandbookStore::save(transaction, {}, *handbook); !saved)
                return saved;
            const auto site = PeopleStore::siteNamed(transaction, "لاہور");
            const Done kept = RetentionStore::save(
                transaction, {Retention::Kind::Person, Retention::Since::Left, 36, "Limitation of claims, § 195"});
            if (!kept)
                return kept;
            const QList<Person> people{
                {.number = "1001", .name = "Đurđa Šimić", .title = "Voditeljica", .language = "hr"},
                {.number = "1002", .name = "زینب علی", .title = "کیشیئر", .site = site->id, .language = "ur"},
                {.number = "1003", .name = "లక్ష్మి దేవి", .title = "క్యాషియర్", .language = "te"},
                {.number = "1004",
                 .name = "Thomas Okafor",
                 .title = "Shop assistant",
                 .language = "en",
                 .hired = QDate(2024, 2, 29)},
                {.number = "0007", .name = "Vera Visitor", .language = "en", .left = QDate(2020, 1, 31)}};
            for (const Person &person : people) {
                if (const Done added = PeopleStore::add(transaction, person); !added)
                    return added;
            }
            return done();
        });
    }

    static QString writtenList(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Employee number;Name;Site;Language;Hire date\n2001;Ana Horvat;Split;hr;1.3.2024\n"
                       "2002;زینب علی;لاہور;ur;yesterday\n;Nobody;Split;hr;\n1004;Thomas Okafor;Leeds;en;\n");
        return path;
    }

    static void lookAtRichText(MainWindow &window, const QString &language)
    {
        static const QMap<QString, QString> texts{
            {"en",
             "Say **at once** that an error was *ours*:\n\n- what went wrong,\n- what will be done:\n  1. today,\n  2. "
             "by "
             "Friday.\n\nSee [rule 2.3](#2.3).\n\n| Channel | Answer within |\n| --- | --- |\n| Telephone | 20 s |"},
            {"hr",
             "Recite **odmah** da je pogreška *naša*:\n\n- što je pošlo krivo,\n- što ćemo učiniti:\n  1. danas,\n  2. "
             "do "
             "petka.\n\nVidi [pravilo 2.3](#2.3).\n\n| Kanal | Odgovor |\n| --- | --- |\n| Telefon | 20 s |"},
            {"te",
             "తప్పు **వెంటనే** ఒప్పుకోండి, అది *మాదే*:\n\n- ఏమి జరిగింది,\n- ఏమి చేస్తాము:\n  1. ఈ రోజు,\n  2. శుక్రవారం.\n\n[నియమం "
             "2.3](#2.3) చూడండి.\n\n| మార్గం | సమాధానం |\n| --- | --- |\n| టెలిఫోన్ | 20 s |"},
            {"ur",
             "غلطی **فوراً** مان لیں کہ *ہماری* تھی:\n\n- کیا غلط ہوا،\n- کیا کیا جائے گا:\n  1. آج،\n  2. جمعے "
             "تک۔\n\n[قاعدہ 2.3](#2.3) دیکھیں۔\n\n| ذریعہ | جواب |\n| --- | --- |\n| ٹیلی فون | 20 s |"}};
        auto *const edit = window.findChild<WorkPage *>()->findChild<RuleForm *>()->findChildren<RichEdit *>().at(1);
        auto *const tree = window.findChild<HandbookTree *>();
        window.findChild<TextLanguageBox *>()->setLanguage(language);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Down);
        edit->setWords(texts[language]);
        edit->setFocus();
        look(&window, "RichEdit");
        edit->tools().constLast()->trigger();
        auto *const box = edit->findChild<LinkBox *>();
        QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Return); // nothing is typed: it says what to type
        look(box, "LinkBox");
        box->close();
    }

private slots:
    void findsWhatIsCutOff()
    {
        QWidget window;
        window.resize(300, 200);
        auto *const label = new QLabel("A sentence that needs its room", &window);
        label->setGeometry(10, 10, 250, 30);
        auto *const button = new QPushButton("Print forms…", &window);
        button->setGeometry(10, 60, 200, 60);
        window.show();
        QCOMPARE(cutOff(&window), QStringList());
        label->resize(label->sizeHint().width() - 1, 30);
        QCOMPARE(cutOff(&window).size(), 1);
        label->setWordWrap(true);
        label->resize(100, 20);
        QCOMPARE(cutOff(&window).size(), 1);
        label->hide();
        QCOMPARE(cutOff(&window), QStringList());
        button->move(150, 60);
        QCOMPARE(cutOff(&window).size(), 1);
    }

    void everythingFits_data() { addRowsOfLanguages(); }

    void everythingFits()
    {
        QFETCH(QString, language);
        speak(language);
        {
            MainWindow empty;
            empty.QWidget::show();
            look(&empty, "welcome");
            Q_EMIT empty.findChild<WelcomePage *>()->connecting();
            auto *const connecting = empty.findChild<ConnectPage *>();
            look(&empty, "ConnectPage");
            connecting->findChildren<QRadioButton *>().at(1)->click();
            look(&empty, "ConnectPage-new");
        }
        OpenWindow open;
        open.window.resize(1180, 760);
        for (Screen *const screen : open.window.workbench()->screens()) {
            open.window.workbench()->goTo(screen);
            look(&open.window, QString::fromLatin1(screen->metaObject()->className()) + "-empty");
        }
        QVERIFY(fill(open.session()));
        Q_EMIT open.session().handbookChanged();
        Q_EMIT open.session().peopleChanged();
        for (Screen *const screen : open.window.workbench()->screens()) {
            open.window.workbench()->goTo(screen);
            look(&open.window, QString::fromLatin1(screen->metaObject()->className()));
        }
        open.go(Destination::Screen::Handbook);
        auto *const clashes = open.window.findChild<WorkPage *>()->findChild<ClashBox *>();
        const QString theirs = "Say what went wrong and what will be done, and by when.";
        clashes->show("Vera Visitor", language,
                      {{EditedField::Handling, theirs, "Say so at once."},
                       {EditedField::Value, "honesty", {}},
                       {EditedField::Channels, "in-person letter", "telephone"}});
        QVERIFY(clashes->isVisible());
        look(&open.window, "ClashBox");
        clashes->hide();
        lookAtRichText(open.window, language);
        Q_EMIT open.session().linkLost({Error::Kind::Lost, {}, {}});
        auto *const strip = open.window.findChild<LinkStrip *>();
        QTRY_VERIFY(strip->isVisible());
        look(&open.window, "LinkStrip");
        const QString refused = "The server does not take this password. Type it again, and mind capital letters.";
        Q_EMIT open.session().linkLost({Error::Kind::Denied, refused, {}});
        look(&open.window, "LinkStrip-denied");
        Q_EMIT open.session().linkMended();
        QVERIFY(!strip->isVisible());
        const auto people = PeopleStore::find(open.session().database(), {.text = "Okafor"});
        QVERIFY(people && people->size() == 1);
        open.window.workbench()->go({.screen = Destination::Screen::People, .person = people->first().id});
        look(&open.window, "PersonPage");
        auto *const screen = qobject_cast<PeopleScreen *>(open.window.workbench()->current());
        screen->importFrom(writtenList(open.path("people.csv")));
        QTRY_VERIFY(screen->findChild<ImportPreview *>()->rowCount() > 0);
        QTRY_VERIFY(screen->findChild<QTableWidget *>("remarks")->rowCount() > 0);
        look(&open.window, "ImportPage");
        open.window.workbench()->goBack();
        open.session().backups().setFolder(open.path("Backups"));
        Screen *const settings = open.go(Destination::Screen::Settings);
        QTRY_VERIFY(open.session().backups().known().value_or(QList<Backup>()).size() == 1);
        auto *const backups = settings->findChild<BackupPart *>();
        settings->findChild<QScrollArea *>()->ensureWidgetVisible(backups, 0, backups->height());
        look(&open.window, "SettingsScreen-backup");
        for (const QString page : {"accounts", "retention", "restore"}) {
            settings->findChild<QAction *>(page)->trigger();
            if (page == "retention")
                QTRY_COMPARE(settings->findChild<QTableWidget *>("due")->rowCount(), 1);
            if (page == "restore") // the newest is chosen and looked into
                QTRY_VERIFY(settings->findChild<RestorePage *>()->actions().constFirst()->isEnabled());
            look(&open.window, "SettingsScreen-" + page);
            press(Qt::Key_Escape);
        }
        QVERIFY(open.session().save(Action::Publish, [](Transaction &transaction) -> Done {
            const auto edition = EditionStore::publish(transaction, {.dated = QDate(2026, 3, 2), .summary = "First"});
            return edition ? done() : Done(edition.error());
        }));
        open.go(Destination::Screen::Today);
        look(&open.window, "HomeScreen-published");
    }

    void everythingFitsOnADenseDisplay()
    {
        if (scale() != "1")
            return;
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_SCALE_FACTOR", "2");
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::MergedChannels);
        again.start(QCoreApplication::applicationFilePath(), {"everythingFits"});
        QVERIFY(again.waitForFinished(120000));
        QVERIFY2(again.exitCode() == 0, again.readAll().constData());
    }
};

QTEST_MAIN(FitsTest)
#include "fits_test.moc"
