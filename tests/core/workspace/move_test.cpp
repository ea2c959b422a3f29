#include "ledger/ledger.h"
#include "storage/migrations.h"
#include "storage/tablereader.h"
#include "support/accounts.h"
#include "support/filledworkspace.h"
#include "workspace/move.h"

/// A workspace carried whole to another place and back, on one engine and from one to the other.
class MoveTest : public QObject {
    Q_OBJECT

    /// Every table's digest, taken apart from the code that moves.
    static QStringList digests(Database &database)
    {
        QStringList all;
        for (const Table &table : Tables::at(Migrations::newest())) {
            const auto digest = TableReader::digest(database, table, {});
            if (!digest)
                qFatal("%s", qPrintable(digest.error().detail));
            all << QString("%1 %2 %3").arg(table.name).arg(digest->rows).arg(digest->sha256.toHex());
        }
        return all;
    }

    static Done moved(const QString &place, Database &source, const Progress &progress = {})
    {
        const auto moved = Move::to({place}, source, TestWorkspace::stamp(), progress);
        return moved ? done() : Done(moved.error());
    }

    static QStringList files(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private slots:
    void thereAndBack()
    {
        FilledWorkspace source;
        const QStringList before = digests(source.database());
        const QTemporaryDir folder;
        const QString file = folder.filePath("moved.countersign");
        const auto there = Move::to({file}, source.database(), TestWorkspace::stamp());
        QVERIFY2(there, qPrintable(there ? QString() : there.error().text + there.error().detail));
        QVERIFY(there->verified.isSound());
        QCOMPARE(there->verified.entries, 6);
        QCOMPARE(files(folder), QStringList{"moved.countersign"});

        const TestPlace home("back");
        {
            const auto opened = Workspace::open(file);
            QVERIFY(opened);
            QCOMPARE(digests((*opened)->database()), before);
            const Done back = moved(home.path(), (*opened)->database());
            QVERIFY2(back, qPrintable(back ? QString() : back.error().text + back.error().detail));
        }
        const auto opened = Workspace::open(home.path());
        QVERIFY(opened);
        QCOMPARE(digests((*opened)->database()), before);
        QCOMPARE(*Ledger::newestCheckpoint((*opened)->database()), *Ledger::newestCheckpoint(source.database()));
        QCOMPARE(digests(source.database()), before);
        const auto kept = AcknowledgmentStore::ofPerson((*opened)->database(), source.ana.id);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first().strokes, toBytes(zigzag()));
    }

    void theLedgerGoesOn()
    {
        FilledWorkspace source;
        const TestPlace target("moved");
        QVERIFY(moved(target.path(), source.database()));
        const auto opened = Workspace::open(target.path());
        QVERIFY(opened);
        QVERIFY(inTransaction((*opened)->database(), TestWorkspace::stamp(), [&](Transaction &t) {
            return AcknowledgmentStore::add(t, drawnAcknowledgment(source.rama, source.edition));
        }));
        const auto verified = (*opened)->verify();
        QVERIFY(verified && verified->isSound());
        QCOMPARE(verified->entries, 7);
        QCOMPARE(source.workspace->verify()->entries, 6);
    }

    void neverIntoWhatIsThere()
    {
        FilledWorkspace source;
        TestWorkspace other;
        other.addPerson("1", "Somebody");
        const QStringList before = digests(other.database());
        const QString place = other.path();
        other.workspace.reset();
        QCOMPARE(moved(place, source.database()).error().kind, Error::Kind::Conflict);
        other.workspace = *Workspace::open(place);
        QCOMPARE(digests(other.database()), before);
    }

    void cancelledAnywhereItLeavesNothing()
    {
        FilledWorkspace source;
        for (int i = 0; i < 400; ++i)
            source.addPerson(QString::number(1000 + i), "Person");
        const QStringList before = digests(source.database());
        for (int stopAt = 1;; stopAt += 3) {
            const QTemporaryDir folder;
            int told = 0;
            const Done stopped = moved(folder.filePath("a.countersign"), source.database(),
                                       [&](qint64, qint64) { return ++told != stopAt; });
            if (stopped) {
                QVERIFY2(stopAt > 12, qPrintable(QString::number(stopAt)));
                break;
            }
            QCOMPARE(stopped.error().kind, Error::Kind::Unavailable);
            QCOMPARE(files(folder), QStringList());
        }
        QCOMPARE(digests(source.database()), before);
    }

    void tellsHowFarItIs()
    {
        FilledWorkspace source;
        for (int i = 0; i < 400; ++i)
            source.addPerson(QString::number(1000 + i), "Person");
        const QTemporaryDir folder;
        QList<qint64> told;
        qint64 whole = 0;
        QVERIFY(moved(folder.filePath("a.countersign"), source.database(), [&](qint64 done, qint64 total) {
            told << done;
            whole = total;
            return true;
        }));
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.first() < whole / 2 && told.last() > whole / 2 && told.last() <= whole);
    }

    void rowsThatNameALaterOneWaitForIt()
    {
        FilledWorkspace source;
        // A correction whose identifier is smaller than that of the record it corrects, as two of one moment can have.
        auto first = drawnAcknowledgment(source.rama, source.edition);
        auto second = drawnAcknowledgment(source.rama, source.edition), third = second;
        first.id = Id<Acknowledgment>::fromStored(30);
        second.id = Id<Acknowledgment>::fromStored(10);
        second.supersedes = first.id;
        third.id = Id<Acknowledgment>::fromStored(20);
        third.supersedes = second.id;
        QVERIFY(source.save([&](Transaction &t) -> Done {
            for (const Acknowledgment &record : {first, second, third}) {
                if (const Done added = AcknowledgmentStore::add(t, record); !added)
                    return added;
            }
            return done();
        }));
        const TestPlace target("moved");
        const Done done = moved(target.path(), source.database());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text + done.error().detail));
    }

    /// Passwords go from file to file only; elsewhere an administrator gets a new one.
    void somebodyCanSignInThere()
    {
        auto source = std::make_unique<FilledWorkspace>();
        const Account mara = addAccount(source->database(), "Mara", Role::Administrator);
        const Account ivo = addAccount(source->database(), "Ivo", Role::Viewer);
        const QTemporaryDir folder;
        const TestPlace home("back");
        const QString file = folder.filePath("moved.countersign");
        const auto move = [](const QString &place, Database &from, const QString &name) {
            return Move::to({place, {}, CarriedAccounts::FirstSignIn{name, "a new password, there"}}, from,
                            TestWorkspace::stamp());
        };
        if (TestPlace::isOnServer()) {
            QCOMPARE(moved(file, source->database()).error().kind, Error::Kind::Invalid);
            QCOMPARE(move(file, source->database(), "Ivo").error().kind, Error::Kind::Invalid);
            QVERIFY(move(file, source->database(), "Mara"));
        } else {
            QVERIFY(moved(file, source->database()));
        }
        const QString known = TestPlace::isOnServer() ? "a new password, there" : testPassword();
        source.reset(); // on a server, accounts of two workspaces can't have the same name
        {
            const auto opened = Workspace::open(file);
            QVERIFY(opened);
            QVERIFY((*opened)->signIn("Mara", known, TestWorkspace::stamp().at));
            const auto back = move(home.path(), (*opened)->database(), "Mara");
            QVERIFY2(back, qPrintable(back ? QString() : back.error().text + back.error().detail));
        }
        const auto opened = Workspace::open(home.path());
        QVERIFY(opened);
        const auto accounts = AccountStore::all((*opened)->database());
        QCOMPARE(*accounts, (QList<Account>{ivo, mara}));
        QVERIFY(!(*opened)->signIn("Ivo", "a new password, there", TestWorkspace::stamp().at));
        const QString there = TestPlace::isOnServer() ? "a new password, there" : testPassword();
        const Done signedIn = (*opened)->signIn("Mara", there, TestWorkspace::stamp().at);
        QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().text + signedIn.error().detail));
        QVERIFY((*opened)->verify()->isSound());
    }

    void whatDoesNotFitIsMovedAsItIs()
    {
        FilledWorkspace source;
        QVERIFY(source.save([&](Transaction &t) -> Done {
            const auto changed = t.run(Query("DELETE FROM ledger_salt WHERE sequence = 2"));
            return changed ? done() : Done(changed.error());
        }));
        const auto verified = source.workspace->verify();
        QVERIFY(verified && !verified->isSound());
        const TestPlace target("moved");
        const auto moved = Move::to({target.path()}, source.database(), TestWorkspace::stamp());
        QVERIFY(moved);
        QCOMPARE(moved->verified.record(), verified->record());
        QCOMPARE(moved->verified.problem(), verified->problem());
    }
};

QTEST_GUILESS_MAIN(MoveTest)
#include "move_test.moc"
