#include "acknowledgment/formstore.h"
#include "acknowledgment/printing/formjob.h"
#include "acknowledgment/printing/formpreview.h"
#include "acknowledgment/printing/printformsdialog.h"
#include "shell/messages.h"
#include "shell/task.h"
#include "support/fits.h"
#include "support/screenshots.h"
#include "support/signingroom.h"

#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

/// Forms chosen in the dialog, previewed, and written to a PDF.
class PrintFormsTest : public QObject {
    Q_OBJECT

private:
    static QString pdfInfo(const QString &path, const QString &field)
    {
        QProcess process;
        process.start("pdfinfo", {path});
        if (!process.waitForFinished())
            return {};
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        return QRegularExpression(u'^' + field + ":\\s*(.*)$", QRegularExpression::MultilineOption)
            .match(said)
            .captured(1)
            .trimmed();
    }

    static std::unique_ptr<PrintFormsDialog> newDialog(SigningRoom &room)
    {
        return std::make_unique<PrintFormsDialog>(
            room.session(), *room.edition, room.edition->id,
            PrintFormsDialog::People{.chosen = room.screen->list()->chosen(), .tally = {.pending = 4}});
    }

    static Done wait(Task *task)
    {
        std::optional<Done> result;
        QEventLoop loop;
        connect(task, &Task::finished, &loop, [&](const Done &done) {
            result = done;
            loop.quit();
        });
        loop.exec();
        return *result;
    }

    static qint64 keptForms(SigningRoom &room)
    {
        return *room.session().database().count(Query("SELECT count(*) AS n FROM form"));
    }

    static void sign(SigningRoom &room, const QString &language)
    {
        const auto record = drawnAcknowledgment(room.people[language], *room.edition);
        QVERIFY(room.session().save(Action::Acknowledge,
                                    [&](Transaction &t) { return AcknowledgmentStore::add(t, record); }));
    }

private slots:
    void offersChangeSheetsWhereThereWasAnEditionBefore()
    {
        SigningRoom room;
        const PrintFormsDialog::People people{.tally = {.pending = 4}};
        const PrintFormsDialog first(room.session(), *room.edition, room.edition->id, people);
        Edition later = *room.edition;
        later.number = 2;
        PrintFormsDialog second(room.session(), later, room.edition->id, people);
        const QString words = "Change sheets: what changed since they last acknowledged";
        const auto kinds = [&](const PrintFormsDialog &dialog) {
            for (QComboBox *const box : dialog.findChildren<QComboBox *>()) {
                if (box->findText("Forms to sign on paper") >= 0)
                    return box;
            }
            qFatal("There is no choice of forms");
        };
        QCOMPARE(kinds(first)->findText(words), -1);
        kinds(second)->setCurrentText(words);
        QCOMPARE(second.choice().kind, FormKind::ChangeSheet);
        QVERIFY(second.preview()->pageCount() > 0);
    }

    void writesAPageForEach_data()
    {
        QTest::addColumn<int>("whose"); // 0: the chosen person, 1: all who have to sign, 2: the list, 3: everybody
        QTest::addColumn<QString>("paper");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("size");
        QTest::newRow("one, A4") << 0 << "A4" << 1 << "A4";
        QTest::newRow("pending, Letter") << 1 << "Letter" << 4 << "letter";
        QTest::newRow("everybody, A4") << 3 << "A4" << 4 << "A4";
    }

    void writesAPageForEach()
    {
        QFETCH(int, whose);
        QFETCH(QString, paper);
        QFETCH(int, pages);
        QFETCH(QString, size);
        SigningRoom room;
        room.screen->list()->choose(room.people["ur"].id);
        const auto dialog = newDialog(room);
        dialog->findChildren<QRadioButton *>()[whose]->click();
        for (QComboBox *const box : dialog->findChildren<QComboBox *>()) {
            for (const QString &wanted : {paper, QString("English")}) {
                if (box->findText(wanted) >= 0)
                    box->setCurrentText(wanted);
            }
        }
        QCOMPARE(dialog->preview()->pageCount(), pages);
        QCOMPARE(keptForms(room), 0); // a preview leaves no trace
        const QString path = room.settings.path("forms.pdf");
        QVERIFY(wait(dialog->saveTo(path)));
        QCOMPARE(pdfInfo(path, "Pages").toInt(), pages);
        QVERIFY(pdfInfo(path, "Page size").contains(size, Qt::CaseInsensitive));
        QCOMPARE(pdfInfo(path, "Title"), "Acknowledgment form");
        QCOMPARE(keptForms(room), pages);
    }

    void setsUrduInNastaliq()
    {
        SigningRoom room;
        const QString path = room.settings.path("urdu.pdf");
        const FormChoice choice{.scope = room.edition->id, .people = {room.people["ur"].id}};
        QVERIFY(wait(FormJob::save(room.session(), choice, path)));
        QProcess process;
        process.start("pdffonts", {path});
        QVERIFY(process.waitForFinished());
        const QByteArray fonts = process.readAllStandardOutput();
        QVERIFY2(fonts.contains("Nastaliq"), fonts.constData());
    }

    void printsOnAPrinter()
    {
        SigningRoom room;
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        const QString path = room.settings.path("printed.pdf");
        printer->setOutputFileName(path); // a printer that is none
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setFullPage(true);
        const FormChoice choice{.scope = room.edition->id, .filter = Status::Filter()};
        QVERIFY(wait(FormJob::print(room.session(), choice, printer)));
        printer.get()->abort();
        QCOMPARE(pdfInfo(path, "Pages").toInt(), 4);
        QCOMPARE(keptForms(room), 4);
    }

    void copiesOnlyWhatWasSigned()
    {
        SigningRoom room;
        sign(room, "hr");
        const QString path = room.settings.path("copies.pdf");
        const FormChoice everybody{.scope = room.edition->id, .filter = Status::Filter(), .kind = FormKind::SignedCopy};
        QVERIFY(wait(FormJob::save(room.session(), everybody, path)));
        QCOMPARE(pdfInfo(path, "Pages").toInt(), 1);
        FormChoice pending = everybody;
        pending.filter = Status::Filter{.standings = {Standing::Pending}};
        const QString none = room.settings.path("none.pdf");
        Messages::answerNext(true); // what is shown is kept rather than shown
        QCOMPARE(wait(FormJob::save(room.session(), pending, none)).error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(none));
        QCOMPARE(keptForms(room), 1);
    }

    void leavesNothingWhenCancelled()
    {
        SigningRoom room;
        const QString path = room.settings.path("cancelled.pdf");
        const FormChoice choice{.scope = room.edition->id, .filter = Status::Filter()};
        Task *const task = FormJob::save(room.session(), choice, path);
        task->cancel();
        const Done result = wait(task);
        QVERIFY(isCancelled(result));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(keptForms(room), 0);
    }

    void fitsInEveryLanguage_data() { addLanguagesAndSizes(); }

    void fitsInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        SigningRoom room(language);
        sign(room, language);
        room.screen->list()->choose(room.people[language].id);
        const auto dialog = newDialog(room);
        dialog->show();
        dialog->resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QTest::qWait(100);
        QCOMPARE(dialog->size(), size);
        screenshot(dialog.get(), "print-forms");
        QCOMPARE(cutOff(dialog.get()).join(u'\n'), QString());
        QCOMPARE(dialog->preview()->pageCount(), 1);
    }
};

QTEST_MAIN(PrintFormsTest)
#include "printforms_test.moc"
