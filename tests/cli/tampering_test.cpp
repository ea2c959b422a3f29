#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "support/acknowledgments.h"
#include "support/commandline.h"
#include "support/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace {

/// Runs statements on the file as any database tool would, the triggers that guard its tables taken away first.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "tool");
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QStringList all;
        QSqlQuery triggers("SELECT name FROM sqlite_master WHERE type = 'trigger'", database);
        while (triggers.next())
            all << "DROP TRIGGER " + triggers.value(0).toString();
        triggers.finish();
        for (const QString &statement : all + statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase("tool");
}

}

/// What somebody changes in the file behind the program's back, "verify" finds and names.
class TamperingTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheRecord_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("named"); // %1: the edition, %2 and %3: the acknowledgments, %4: the round
        const auto row = [](const char *name, const char *statements, const char *named) {
            QTest::newRow(name) << QString(statements) << QString(named);
        };
        row("edition's content",
            "UPDATE edition SET content = CAST(replace(CAST(content AS TEXT), 'en handling', 'as you like') AS BLOB)",
            "edition %1");
        row("edition's date", "UPDATE edition SET dated = '2020-01-01'", "edition %1");
        row("round's due date", "UPDATE acknowledgment_round SET due = '2030-01-01'", "round %4");
        row("acknowledgment's language", "UPDATE acknowledgment SET language = 'en' WHERE id = %3",
            "acknowledgment %3");
        row("acknowledgment's person",
            "UPDATE acknowledgment SET person = (SELECT id FROM person WHERE number = '3') "
            "WHERE id = %3",
            "acknowledgment %3");
        row("acknowledgment's date in its details",
            "UPDATE acknowledgment SET details = CAST(replace(CAST(details AS TEXT), '\"dated\":\"2026-03-02\"', "
            "'\"dated\":\"2026-01-02\"') AS BLOB) WHERE id = %2",
            "acknowledgment %2");
        row("when an acknowledgment was recorded",
            "UPDATE acknowledgment SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE id = %3", "acknowledgment %3");
        row("one point of the strokes",
            "UPDATE acknowledgment SET strokes = CAST(replace(CAST(strokes AS TEXT), '[3200,', '[3201,') AS BLOB) "
            "WHERE id = %3",
            "acknowledgment %3");
        row("the picture", "UPDATE acknowledgment SET image = x'89504e47' WHERE id = %2", "acknowledgment %2");
        row("ledger entry", "UPDATE ledger_entry SET commitment = zeroblob(32) WHERE sequence = 2",
            "acknowledgment %2");
        row("removed acknowledgment", "DELETE FROM acknowledgment WHERE id = %2", "acknowledgment %2");
        row("removed ledger entry",
            "DELETE FROM ledger_salt WHERE sequence = 3; DELETE FROM ledger_entry WHERE sequence = 3",
            "acknowledgment %3");
        row("inserted acknowledgment",
            "INSERT INTO acknowledgment SELECT 77, (SELECT id FROM person WHERE number = '3'), edition, language, "
            "outcome, recorded_at, NULL, details, strokes, image FROM acknowledgment WHERE id = %2",
            "acknowledgment 77");
        row("inserted ledger entry",
            "INSERT INTO ledger_entry SELECT 4, at, kind, 77, commitment FROM ledger_entry "
            "WHERE sequence = 3",
            "acknowledgment 77");
        row("acknowledgment swapped for another's",
            "UPDATE acknowledgment SET details = (SELECT details FROM acknowledgment WHERE id = %3), image = (SELECT "
            "image FROM acknowledgment WHERE id = %3) WHERE id = %2",
            "acknowledgment %2");
    }

    void namesTheRecord()
    {
        QFETCH(QString, statements);
        QFETCH(QString, named);
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr"), zainab = test.addPerson("2", "زینب", "ur");
        test.addPerson("3", "Bob");
        const Edition edition = test.publish();
        const Acknowledgment first = drawnAcknowledgment(ana, edition), second = drawnAcknowledgment(zainab, edition);
        QVERIFY(test.save([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 3, 10)); }));
        QVERIFY(test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, first); }));
        QVERIFY(test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, second); }));
        const auto round = test.database().count(Query("SELECT id AS n FROM acknowledgment_round"));
        QVERIFY(round);
        test.workspace.reset();

        CommandLine commands;
        commands.environment.insert("COUNTERSIGN_WORKSPACE", test.path());
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 4);
        const auto filled = [&](QString text) {
            return text.replace("%1", QString::number(edition.id.stored()))
                .replace("%2", QString::number(first.id.stored()))
                .replace("%3", QString::number(second.id.stored()))
                .replace("%4", QString::number(*round));
        };
        const QByteArray before = CommandLine::sha256OfFile(test.path());
        tamper(test.path(), filled(statements).split("; "));
        QVERIFY(CommandLine::sha256OfFile(test.path()) != before);

        const Ran ran = commands.run({"verify", "--json"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json()["sound"].toBool(), false);
        QCOMPARE(ran.json()["record"].toString(), filled(named));
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains(filled(named)), qPrintable(ran.err));
        QCOMPARE(commands.run({"verify"}).err, ran.err);
    }
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tampering_test.moc"
