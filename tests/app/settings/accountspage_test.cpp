#include "settings/accounts/accountspage.h"

#include "access/accountstore.h"
#include "settings/accounts/accountform.h"
#include "shell/recordview.h"
#include "support/accountwindow.h"

#include <QAction>

/// The page of accounts shows what others change meanwhile, and never takes away what is typed.
class AccountsPageTest : public QObject {
    Q_OBJECT

private:
    static AccountsPage *openPage(AccountWindow &open)
    {
        open.openAs("administrator");
        Screen *const settings = open.go(Destination::Screen::Settings);
        settings->findChild<QAction *>("accounts")->trigger();
        QApplication::processEvents();
        return settings->findChild<AccountsPage *>();
    }

    /// As somebody at another machine does it.
    static void disableTheViewer(AccountWindow &open)
    {
        Account after = open.accounts["viewer"];
        after.disabled = true;
        QVERIFY(open.session().save(Action::ManageAccounts, [&](Transaction &transaction) {
            return AccountStore::change(transaction, open.accounts["viewer"], after);
        }));
        Q_EMIT open.session().accountsChanged();
    }

    static QString rowOf(const AccountsPage *page, const QString &name)
    {
        const QAbstractItemModel *const model = page->findChild<RecordView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
            if (texts.first().contains(name))
                return texts.join(u'|');
        }
        return {};
    }

private slots:
    void init() { speak("en"); }

    void showsWhatOthersChange()
    {
        AccountWindow open;
        const AccountsPage *const page = openPage(open);
        QVERIFY(rowOf(page, "viewer").endsWith("|Yes"));
        disableTheViewer(open);
        QVERIFY(rowOf(page, "viewer").endsWith("|No, disabled"));
    }

    void keepsWhatIsTyped()
    {
        AccountWindow open;
        AccountsPage *const page = openPage(open);
        auto *const form = page->findChild<AccountForm *>();
        form->setFocus();
        AccountWindow::type("x");
        QVERIFY(form->isChanged());
        const QString typed = form->typed().name;
        disableTheViewer(open);
        QVERIFY(form->isChanged());
        QCOMPARE(form->typed().name, typed);
    }
};

QTEST_MAIN(AccountsPageTest)
#include "accountspage_test.moc"
