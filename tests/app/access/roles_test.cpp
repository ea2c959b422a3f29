#include "handbook/editor.h"
#include "handbook/handbooktree.h"
#include "handbook/textlanguagebox.h"
#include "handbook/wordsedit.h"
#include "handbook/workpage.h"
#include "people/personform.h"
#include "settings/workspacepart.h"
#include "shell/recordview.h"
#include "support/accountwindow.h"
#include "support/rights.h"

#include <QComboBox>
#include <QLabel>

/// What the window offers each role: screens, actions and fields, as the table of rights says.
class RolesTest : public QObject {
    Q_OBJECT

private:
    using Where = Destination::Screen;

    struct Offer {
        Where screen;
        QString words; ///< of the action
        QString right;
    };

    static QList<Offer> offers()
    {
        return {{Where::Handbook, "Add a rule", "edit-rules"},
                {Where::Handbook, "Add a problem area", "edit-rules"},
                {Where::Handbook, "Import a text…", "edit-rules"},
                {Where::Handbook, "Remove", "edit-rules"},
                {Where::Handbook, "Move up", "edit-rules"},
                {Where::Handbook, "Undo", "translate"},
                {Where::Handbook, "Editions", "see-handbook"},
                {Where::Handbook, "Publish edition…", "publish"},
                {Where::People, "Add person…", "edit-people"},
                {Where::People, "Import people…", "import-people"},
                {Where::People, "Save", "edit-people"},
                {Where::People, "Archive", "edit-people"},
                {Where::Acknowledgments, "Collect signature…", "acknowledge"},
                {Where::Acknowledgments, "Print forms…", "print-forms"},
                {Where::Acknowledgments, "Exempt…", "exempt"},
                {Where::Acknowledgments, "Ask for acknowledgments…", "open-rounds"},
                {Where::Acknowledgments, "Extend…", "open-rounds"},
                {Where::Acknowledgments, "Close round…", "open-rounds"},
                {Where::Acknowledgments, "Remind…", "print-forms"},
                {Where::Settings, "Verify the ledger", "verify"},
                {Where::People, "Hand it out…", "hand-out"},
                {Where::People, "Place a legal hold…", "erase"},
                {Where::People, "Erase it…", "erase"},
                {Where::Settings, "Accounts…", "manage-accounts"},
                {Where::Settings, "Keeping and erasing…", "erase"}};
    }

    static QMap<Where, QString> screens()
    {
        return {{Where::Today, ""},
                {Where::Handbook, "see-handbook"},
                {Where::People, "see-people"},
                {Where::Acknowledgments, "see-people"},
                {Where::Settings, ""}};
    }

    const ExpectedRights m_expected;

    bool may(const QString &role, const QString &right) const
    {
        return right.isEmpty() || m_expected.at(right, role) == "yes";
    }

private slots:
    void offersWhatTheTableSays_data()
    {
        QTest::addColumn<QString>("role");
        for (const QString &role : m_expected.roles)
            QTest::newRow(qPrintable(role)) << role;
    }

    void offersWhatTheTableSays()
    {
        QFETCH(QString, role);
        AccountWindow open;
        open.openAs(role);
        const QMap<Where, QByteArray> classes{{Where::Today, "HomeScreen"},
                                              {Where::Handbook, "HandbookScreen"},
                                              {Where::People, "PeopleScreen"},
                                              {Where::Acknowledgments, "AcknowledgmentScreen"},
                                              {Where::Settings, "SettingsScreen"}};
        QList<QByteArray> shown, expected;
        for (const Screen *const screen : open.window.workbench()->screens())
            shown << screen->metaObject()->className();
        for (const auto &[where, right] : screens().asKeyValueRange()) {
            if (may(role, right))
                expected << classes[where];
        }
        QCOMPARE(shown, expected);
        for (const Offer &offer : offers()) {
            if (!may(role, screens()[offer.screen]))
                continue;
            const Screen *const screen = open.go(offer.screen);
            const QAction *found = nullptr;
            for (const QAction *const action : screen->actions()) {
                if (action->text() == offer.words)
                    found = action;
            }
            QVERIFY2(found, qPrintable(offer.words));
            QVERIFY2(found->isVisible() == may(role, offer.right), qPrintable(role + ", " + offer.words));
            for (const QPushButton *const button : screen->findChildren<QPushButton *>()) {
                if (button->text() == offer.words && !may(role, offer.right))
                    QVERIFY2(!button->isVisible(), qPrintable(role + ", the button " + offer.words));
            }
        }
        Screen *const settings = open.go(Where::Settings);
        QCOMPARE(settings->findChild<WorkspacePart *>()->isVisible(), may(role, "change-settings"));
    }

    void showsAManagerOwnPeople()
    {
        AccountWindow open;
        open.openAs("manager");
        Screen *const people = open.go(Where::People);
        QCOMPARE(people->findChild<RecordView *>()->model()->rowCount(), 1);
        open.go(Where::People, open.ana.id);
        const auto *const form = people->findChild<PersonForm *>();
        QVERIFY(form->isVisible());
        for (const QComboBox *const box : form->findChildren<QComboBox *>())
            QVERIFY(!box->isEditable()); // no site can be made up
        Screen *const standings = open.go(Where::Acknowledgments);
        bool listsBob = false;
        for (const RecordView *const view : standings->findChildren<RecordView *>()) {
            for (int row = 0; row < view->model()->rowCount(); ++row)
                listsBob = listsBob || view->model()->index(row, 0).data().toString().contains("Bob");
        }
        QVERIFY(!listsBob);
    }

    void letsAViewerTypeNothing()
    {
        AccountWindow open;
        open.openAs("viewer");
        Screen *const people = open.go(Where::People, open.bob.id);
        for (const QLineEdit *const line : people->findChild<PersonForm *>()->findChildren<QLineEdit *>())
            QVERIFY(line->isReadOnly() || !line->isEnabled());
        Screen *const handbook = open.go(Where::Handbook);
        for (const WordsEdit *const words : handbook->findChildren<WordsEdit *>())
            QVERIFY(words->isReadOnly() || !words->isVisible());
    }

    void letsATranslatorTranslate()
    {
        AccountWindow open;
        open.openAs("translator");
        Screen *const handbook = open.go(Where::Handbook);
        auto *const tree = handbook->findChild<HandbookTree *>();
        tree->setFocus();
        AccountWindow::press(Qt::Key_Down);
        const auto title = [handbook] {
            for (WordsEdit *const words : handbook->findChildren<WordsEdit *>()) {
                if (words->isVisible())
                    return words;
            }
            qFatal("Nothing is shown");
        };
        QVERIFY(title()->isReadOnly()); // English governs
        const auto saysWhy = [handbook] {
            for (const QLabel *const label : handbook->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains("Choose another language"))
                    return true;
            }
            return false;
        };
        QVERIFY(saysWhy());
        handbook->findChild<TextLanguageBox *>()->setLanguage("hr");
        QVERIFY(!title()->isReadOnly());
        QVERIFY(!saysWhy());
        for (const QComboBox *const box :
             handbook->findChild<WorkPage *>()->findChild<Editor *>()->findChildren<QComboBox *>())
            QVERIFY(!box->isEnabled());
        title()->setFocus();
        title()->selectAll();
        AccountWindow::type("Na hrvatskom");
        QVERIFY(handbook->mayLeave());
        bool isStored = false;
        const auto stored = HandbookStore::load(open.session().database());
        for (const ProblemArea &area : stored->areas) {
            isStored = isStored || area.texts.value("hr").title == "Na hrvatskom";
            for (const Rule &rule : area.rules)
                isStored = isStored || rule.texts.value("hr").title == "Na hrvatskom";
        }
        QVERIFY(isStored);
    }

    void keepsATraceOfWhatIsRefused()
    {
        AccountWindow open;
        open.openAs("translator");
        const Done saved = open.session().save(Action::Publish, [](Transaction &) { return done(); });
        QCOMPARE(saved.error().kind, Error::Kind::Forbidden);
        QVERIFY(saved.error().text.contains("publish an edition"));
    }

    void greetsEachWithWhatTheyCanDo_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("administrator") << "administrator" << QStringList{"Collect acknowledgments"};
        QTest::newRow("manager") << "manager" << QStringList{"Collect acknowledgments"};
        QTest::newRow("viewer") << "viewer" << QStringList{};
        QTest::newRow("translator") << "translator" << QStringList{"Translate the handbook"};
    }

    void greetsEachWithWhatTheyCanDo()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, steps);
        AccountWindow open;
        open.openAs(role);
        const Screen *const home = open.go(Where::Today);
        QStringList shown;
        for (const QLabel *const label : home->findChildren<QLabel *>()) {
            for (const char *const step : {"Write the handbook", "Translate the handbook", "Add people",
                                           "Publish an edition", "Collect acknowledgments"}) {
                if (label->isVisible() && label->text() == step)
                    shown << step;
            }
        }
        QCOMPARE(shown, steps);
    }
};

QTEST_MAIN(RolesTest)
#include "roles_test.moc"
