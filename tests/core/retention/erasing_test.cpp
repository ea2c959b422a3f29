#include "acknowledgment/status.h"
#include "retention/erasing.h"
#include "storage/migrations.h"
#include "storage/tablereader.h"
#include "support/accounts.h"
#include "support/filledworkspace.h"
#include "support/retention.h"
#include "support/workspace.h"
#include "workspace/archiving.h"

using Retention::Due;
using Retention::Kind;
using Retention::Since;

/// What was erased is gone while the ledger still fits.
class ErasingTest : public QObject {
    Q_OBJECT

    /// How many rows each table has.
    static QMap<QString, qint64> rows(Database &database)
    {
        QMap<QString, qint64> counts;
        for (const Table &table : Tables::at(Migrations::newest()))
            counts[table.name] = *TableReader::count(database, table);
        return counts;
    }

    /// Everything in the tables, as text.
    static QByteArray contents(Database &database)
    {
        QByteArray all;
        for (const Table &table : Tables::at(Migrations::newest())) {
            const Done read = TableReader::each(database, table, [&](const TableRow &row) {
                all += lineOf(table, row);
                for (const QVariant &value : row) {
                    if (value.typeId() == QMetaType::QByteArray)
                        all += value.toByteArray();
                }
                return done();
            });
            if (!read)
                qFatal("%s", qPrintable(read.error().detail));
        }
        return all;
    }

private slots:
    void erasingAPersonTakesAllOfThem()
    {
        FilledWorkspace test;
        keep(test, {Kind::Person, Since::Left, 12, "Limitation of claims"});
        leave(test, test.ana, QDate(2024, 1, 31));
        const QMap<QString, qint64> before = rows(test.database());
        const QList<Due> all = due(test, QDate(2026, 3, 1));
        QCOMPARE(said(all), QStringList{"person 7 0 2024-01-31"});
        QCOMPARE(all.first().records, 4); // two acknowledgments, a form, herself
        QVERIFY(contents(test.database()).contains("Ana Đurić"));

        const auto erased = Erasing::apply(test.database(), Actor(), TestWorkspace::stamp(),
                                           {ErasureStore::wish(all.first(), "The time is over.")});
        QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().text + erased.error().detail));
        QCOMPARE(erased->records, 4);
        QVERIFY(erased->isCompact && erased->held.isEmpty());

        QMap<QString, qint64> expected = before;
        expected["person"] -= 1;
        expected["acknowledgment"] -= 2;
        expected["form"] -= 1;
        expected["erasure"] += 4;
        expected["ledger_entry"] += 4;
        expected["ledger_salt"] += 4 - 2; // a new one for each tombstone, less those of what was erased
        const QMap<QString, qint64> after = rows(test.database());
        for (const auto &[table, count] : expected.asKeyValueRange()) {
            if (table != "ledger_node")
                QVERIFY2(after[table] == count, qPrintable(QString("%1: %2").arg(table).arg(after[table])));
        }
        const QByteArray left = contents(test.database());
        for (const char *trace : {"Ana Đurić", "ana đurić", "ana duric"})
            QVERIFY2(!left.contains(trace), trace);
        QVERIFY(left.contains("Limitation of claims"));
        const auto verified = test.workspace->verify();
        QVERIFY(verified);
        QVERIFY2(verified->isSound(), qPrintable(verified->record() + verified->problem()));
        QCOMPARE(verified->entries, 10);
        QCOMPARE(said(due(test, QDate(2026, 3, 1))), QStringList());
        QCOMPARE(ErasureStore::all(test.database())->size(), 4);
        QCOMPARE(ErasureStore::all(test.database())->first().operatorName, "Mara Manager");
    }

    /// Not the rows alone: nothing of them is left in the file, not even where it was written over or removed before.
    void theBytesAreGone()
    {
        FilledWorkspace test;
        if (!TestPlace::isOnServer()) // as in a file that an earlier version of the program wrote to
            QVERIFY(test.database().each(Query("PRAGMA secure_delete = OFF"), [](const Row &) {}));
        for (int i = 0; i < 300; ++i)
            test.addPerson(QString::number(1000 + i), QString("Person %1").arg(i), "en", "Zagreb");
        Person married = test.ana;
        married.name = "Ana Marić-Đurić";
        QVERIFY(test.save([&](Transaction &t) { return PeopleStore::change(t, test.ana, married); }));
        const auto erased = Erasing::apply(test.database(), Actor(), TestWorkspace::stamp(), {everything(married)});
        QVERIFY(erased && erased->isCompact);
        const QByteArray rows = contents(test.database());
        test.workspace.reset();
        QByteArray bytes = rows;
        if (!TestPlace::isOnServer()) {
            for (const QFileInfo &info : QDir(test.place.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                bytes += file.readAll();
            }
        }
        QVERIFY(bytes.contains("Person 299"));
        for (const char *trace : {"Đurić", "đurić", "Marić", "marić", "duric", "maric", "not a picture, but bytes\x01"})
            QVERIFY2(!bytes.contains(trace), trace);
        QVERIFY(!bytes.contains(toBytes(zigzag()).first(64)));
    }

    void nothingGoesWithoutATombstone_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement :
             {"DELETE FROM acknowledgment", "DELETE FROM exemption", "DELETE FROM form",
              "DELETE FROM person WHERE name = 'Nobody'", "UPDATE acknowledgment SET language = 'x'",
              "UPDATE form SET language = 'x'", "UPDATE erasure SET reason = 'x'", "DELETE FROM erasure"})
            QTest::newRow(statement) << QString(statement);
    }

    void nothingGoesWithoutATombstone()
    {
        QFETCH(QString, statement);
        FilledWorkspace test;
        test.addPerson("77", "Nobody");
        // A tombstone of another record opens nothing.
        QVERIFY(erase(test, {Kind::Form, test.rama.id, test.edition.id, "x", "x"}));
        const Done gone = test.save([&](Transaction &t) -> Done {
            const auto run = t.run(Query(statement));
            return run ? done() : Done(run.error());
        });
        QVERIFY(!gone);
        QVERIFY2(gone.error().detail.contains("append-only") || gone.error().detail.contains("until it is erased"),
                 qPrintable(gone.error().detail));
    }

    void aRecordRemovedBehindATombstonePutInByHandIsFound()
    {
        FilledWorkspace test;
        const auto records = AcknowledgmentStore::ofPerson(test.database(), test.zainab.id);
        QVERIFY(test.save([&](Transaction &t) -> Done {
            for (const QString &sql :
                 {QString("INSERT INTO erasure (id, kind, record, person, reason, ground, erased_at, utc_offset, "
                          "erased_by) VALUES (5, 'acknowledgment', '%1', 1, '', '', '2026-03-01T09:00:00.000Z', 0, '')")
                      .arg(records->first().id.stored()),
                  QString("DELETE FROM acknowledgment WHERE person = %1").arg(test.zainab.id.stored())}) {
                if (const auto run = t.run(Query(sql)); !run)
                    return run.error();
            }
            return done();
        }));
        const auto verified = test.workspace->verify();
        QVERIFY(verified && !verified->isSound());
    }

    void whoseRecordWasErasedIsNotCalledOverdue()
    {
        FilledWorkspace test;
        const QDate today(2026, 3, 20);
        const auto before = Status::of(test.database(), test.edition.id, today);
        QCOMPARE(before->tally, (Tally{.acknowledged = 1, .refused = 1, .exempt = 1}));
        QVERIFY(erase(test, {Kind::Acknowledgment, test.ana.id, test.edition.id, "x", "x"}));
        QVERIFY(erase(test, {Kind::Exemption, test.rama.id, test.edition.id, "x", "x"}));
        QVERIFY(erase(test, {Kind::Form, test.zainab.id, test.edition.id, "x", "x"}));
        const auto after = Status::of(test.database(), test.edition.id, today);
        QCOMPARE(after->tally, (Tally{.refused = 1}));
        QCOMPARE(Status::find(test.database(), test.edition.id, today, {})->size(), 1);
        QVERIFY(PeopleStore::load(test.database(), test.ana.id));
        QVERIFY(test.workspace->verify()->isSound());
    }

    void whatComesBackWithABackupIsErasedAgain()
    {
        FilledWorkspace test;
        const QString backup = test.place.folder.filePath("before.jsonl");
        QVERIFY(Archiving::save(test.database(), backup, {}, QDateTime(QDate(2026, 3, 5), QTime(8, 0), Qt::UTC)));
        QVERIFY(erase(test, {Kind::Exemption, test.rama.id, test.edition.id, "x", "x"}));
        QVERIFY(erase(test, everything(test.ana)));
        const auto erasures = ErasureStore::all(test.database());

        const TestPlace restored("restored");
        QVERIFY(Archiving::open(backup, {restored.path()}, TestWorkspace::stamp()));
        const auto opened = Workspace::open(restored.path());
        QVERIFY(opened);
        Database &database = (*opened)->database();
        QVERIFY(contents(database).contains("Ana Đurić"));
        for (const qint64 expected : {5, 0}) { // the second time there is nothing left
            QVERIFY(inTransaction(database, TestWorkspace::stamp(), [&](Transaction &t) -> Done {
                const auto again = ErasureStore::eraseAgain(t, *erasures);
                if (!again)
                    return again.error();
                return *again == expected ? done() : Done(Error{Error::Kind::Invalid, QString::number(*again), {}});
            }));
        }
        QVERIFY(!contents(database).contains("Ana Đurić"));
        QVERIFY((*opened)->verify()->isSound());
    }

    void onlyWhoMayEraseErases()
    {
        FilledWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        addAccount(test.database(), "Hana", Role::HumanResources);
        addAccount(test.database(), "Vera", Role::Viewer);
        const auto erase = [&](const QString &name, const Person &person) -> Done {
            const auto opened = Workspace::open(test.path());
            if (!opened)
                return opened.error();
            if (const Done in = (*opened)->signIn(name, testPassword(), TestWorkspace::stamp().at); !in)
                return in;
            const auto erased =
                Erasing::apply((*opened)->database(), (*opened)->actor(), TestWorkspace::stamp(), {everything(person)});
            return erased ? done() : Done(erased.error());
        };
        test.workspace.reset();
        QCOMPARE(erase("Vera", test.ana).error().kind, Error::Kind::Forbidden);
        const Done erased = erase("Hana", test.ana);
        QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().text + erased.error().detail));
        test.workspace = *Workspace::open(test.path());
        QVERIFY(!PeopleStore::load(test.database(), test.ana.id));
        QCOMPARE(ErasureStore::all(test.database())->first().operatorName, "Hana");
        QVERIFY(test.workspace->verify()->isSound());
    }

    void stoppedItKeepsTheRest()
    {
        FilledWorkspace test;
        const auto erased = Erasing::apply(test.database(), Actor(), TestWorkspace::stamp(),
                                           {everything(test.ana), everything(test.zainab), everything(test.rama)},
                                           [](qint64 done, qint64) { return done < 1; });
        QVERIFY(erased);
        QVERIFY(!PeopleStore::load(test.database(), test.ana.id));
        QVERIFY(PeopleStore::load(test.database(), test.zainab.id));
        QVERIFY(test.workspace->verify()->isSound());
    }
};

QTEST_GUILESS_MAIN(ErasingTest)
#include "erasing_test.moc"
