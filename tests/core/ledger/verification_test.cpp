#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

/// Whoever gets past the triggers and alters the file is found out, with the record that was touched.
class VerificationTest : public QObject {
    Q_OBJECT

    /// What somebody does first who has the file, or is the server's superuser.
    static QStringList lettingEverythingHappen(const QString &table)
    {
        if (TestPlace::isOnServer())
            return {"SET LOCAL session_replication_role = replica"};
        QStringList steps{"PRAGMA defer_foreign_keys = ON"};
        for (const QString &event : {QString("update"), QString("delete"), QString("replace")}) {
            if (table != "ledger_salt")
                steps << QString("DROP TRIGGER %1_refuses_%2").arg(table, event);
        }
        return steps;
    }

    static QString asTheEngineSpells(QString statement)
    {
        if (!TestPlace::isOnServer())
            return statement;
        static const QRegularExpression text("CAST\\((\\w+) AS TEXT\\)"), bytes("CAST\\((replace.+) AS BLOB\\)"),
            blob("x('[0-9a-f]+')");
        statement.replace(text, "convert_from(\\1, 'UTF8')").replace(bytes, "convert_to(\\1, 'UTF8')");
        return statement.replace(blob, "decode(\\1, 'hex')");
    }

private slots:
    void namesWhatWasTouched_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *table, const char *statement, const char *named) {
            QTest::newRow(name) << table << statement << named;
        };
        row("nothing", "edition", "SELECT 1", "");
        row("an edition's text", "edition",
            "UPDATE edition SET content = CAST(replace(CAST(content AS TEXT), 'en handling', 'other') AS BLOB)",
            "edition");
        row("an edition's text and digest", "edition", "UPDATE edition SET content = x'7b7d', digest = x'00'",
            "edition");
        row("an edition's date", "edition", "UPDATE edition SET dated = '2020-01-01'", "edition");
        row("an edition's number", "edition", "UPDATE edition SET number = 9", "edition");
        row("who published", "edition", "UPDATE edition SET published_by = 'Nobody'", "edition");
        row("a round's date", "acknowledgment_round", "UPDATE acknowledgment_round SET due = '2030-01-01'", "round");
        row("an exemption's reason", "exemption", "UPDATE exemption SET reason = 'none'", "exemption");
        row("a removed exemption", "exemption", "DELETE FROM exemption", "exemption");
        row("an outcome", "acknowledgment", "UPDATE acknowledgment SET outcome = 'refused'", "acknowledgment");
        row("a signature", "acknowledgment", "UPDATE acknowledgment SET strokes = x'00'", "acknowledgment");
        row("an image", "acknowledgment", "UPDATE acknowledgment SET image = NULL", "acknowledgment");
        row("a statement", "acknowledgment",
            "UPDATE acknowledgment SET details = CAST(replace(CAST(details AS TEXT), 'received', 'read') AS BLOB)",
            "acknowledgment");
        row("a language", "acknowledgment", "UPDATE acknowledgment SET language = 'hr'", "acknowledgment");
        row("a removed acknowledgment", "acknowledgment", "DELETE FROM acknowledgment", "acknowledgment");
        row("a copied acknowledgment", "acknowledgment",
            "INSERT INTO acknowledgment SELECT 5, person, edition, language, outcome, recorded_at, id, details, "
            "strokes, "
            "image FROM acknowledgment",
            "acknowledgment 5");
        row("an entry's time", "ledger_entry",
            "UPDATE ledger_entry SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1", "round");
        row("an entry's commitment", "ledger_entry", "UPDATE ledger_entry SET commitment = x'00' WHERE sequence = 0",
            "edition");
        row("an entry's signature", "ledger_entry", "UPDATE ledger_entry SET signature = x'00' WHERE sequence = 2",
            "exemption");
        row("an entry's root", "ledger_entry", "UPDATE ledger_entry SET root = x'00' WHERE sequence = 3",
            "acknowledgment");
        row("a removed entry", "ledger_entry",
            "DELETE FROM ledger_salt WHERE sequence = 1; DELETE FROM ledger_entry WHERE sequence = 1", "exemption");
        row("the last entry removed", "ledger_entry",
            "DELETE FROM ledger_salt WHERE sequence = 3; DELETE FROM ledger_entry WHERE sequence = 3",
            "acknowledgment");
        row("a node", "ledger_node", "UPDATE ledger_node SET hash = x'00' WHERE level = 1 AND place = 0", "round");
        row("a salt", "ledger_salt", "UPDATE ledger_salt SET salt = x'00' WHERE sequence = 0", "edition");
        row("entries swapped", "ledger_entry",
            "UPDATE ledger_entry SET sequence = -1 WHERE sequence = 1; UPDATE ledger_entry SET sequence = 1 WHERE "
            "sequence = 2; UPDATE ledger_entry SET sequence = 2 WHERE sequence = -1",
            "exemption");
    }

    void namesWhatWasTouched()
    {
        QFETCH(QString, table);
        QFETCH(QString, statement);
        QFETCH(QString, named);
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana"), bob = test.addPerson("2", "Bob");
        const Edition edition = test.publish();
        QVERIFY(test.save([&](Transaction &t) -> Done {
            if (const Done opened = RoundStore::open(t, edition.id, QDate(2026, 4, 1)); !opened)
                return opened;
            if (const Done exempt = RoundStore::exempt(t, edition.id, bob.id, "On leave"); !exempt)
                return exempt;
            return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, edition));
        }));

        const Done altered = test.save([&](Transaction &t) -> Done {
            for (const QString &step : lettingEverythingHappen(table) + asTheEngineSpells(statement).split("; ")) {
                if (const auto run = t.run(Query(step)); !run)
                    return run.error();
            }
            return done();
        });
        QVERIFY2(altered, altered ? "" : qPrintable(altered.error().detail));
        const auto verified = test.workspace->verify();
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        QCOMPARE(verified->isSound(), named.isEmpty());
        QVERIFY2(named.isEmpty() || verified->record.startsWith(named),
                 qPrintable(verified->record + ": " + verified->problem));
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "verification_test.moc"
