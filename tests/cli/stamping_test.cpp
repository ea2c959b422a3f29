#include "ledger/stampstore.h"
#include "support/commandline.h"
#include "support/stampingauthority.h"
#include "workspace/workspace.h"

#include <QDir>

/// Checkpoints are stamped with the time by an authority, which may be away.
class StampingTest : public QObject {
    Q_OBJECT

private:
    CommandLine m_commands;
    StampingAuthority m_authority;

    QString roots() const { return m_authority.roots(); }
    QString checkpoint(const QString &name) const { return m_commands.path(name); }

    QString written(const QString &name) const
    {
        m_commands.must({"checkpoint", "--to", checkpoint(name)});
        return checkpoint(name);
    }

    QStringList stamp(const QString &file, const QString &path) const
    {
        return {"checkpoint", "stamp", file, "--authority", m_authority.address() + path};
    }

    /// What openssl has to say of a stamp.
    int openSsl(const QString &file) const
    {
        return m_commands
            .runProgram("openssl", {"ts", "-verify", "-in", file + ".tsr", "-data", file, "-CAfile", roots()})
            .exit;
    }

private slots:
    void initTestCase()
    {
        m_commands.must({"new", "--starter"});
        m_commands.must({"publish", "--summary", "First"});
    }

    void aCheckpointIsStamped()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const QJsonObject said =
            m_commands.must({"checkpoint", "--to", checkpoint("first"), "--stamp", m_authority.address()});
        const QDateTime at = QDateTime::fromString(said["stamped"].toString(), Qt::ISODate);
        QVERIFY2(at >= before && at <= QDateTime::currentDateTimeUtc(), qPrintable(said["stamped"].toString()));
        QCOMPARE(openSsl(checkpoint("first")), 0);
        // It is kept, and checked without asking again.
        const QJsonObject again = m_commands.must({"checkpoint", "stamp", checkpoint("first"), "--trust", roots()});
        QCOMPARE(again["stamped"].toString(), said["stamped"].toString());
        QCOMPARE(again["authority"].toString(), "CN=Test authority");
        QVERIFY(again["trusted"].toBool());
        const Ran unasked = m_commands.run({"checkpoint", "stamp", checkpoint("first")});
        QCOMPARE(unasked.exit, 0);
        QVERIFY2(unasked.out.contains("nobody vouches"), qPrintable(unasked.out));
    }

    void verifySaysWhenACheckpointWasStamped()
    {
        const QJsonObject kept = m_commands.must({"checkpoint", "stamp", checkpoint("first")});
        const auto verified = [this](const QStringList &more) {
            const QStringList words{"verify", "--checkpoint", checkpoint("first")};
            return m_commands.must(words + more)["checkpoints"].toArray().first().toObject();
        };
        const QJsonObject said = verified({}), trusting = verified({"--trust", roots()});
        QVERIFY(said["contained"].toBool());
        QCOMPARE(said["stamped"].toString(), kept["stamped"].toString());
        QVERIFY(!said["trusted"].toBool() && trusting["trusted"].toBool());
        QVERIFY(!verified({"--checkpoint", written("bare")}).contains("stampProblem"));

        const QString wrong = written("wrong");
        m_commands.write("wrong.tsr", "hello");
        const Ran refused = m_commands.run({"verify", "--checkpoint", wrong});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("wrong") && refused.err.contains("no time stamp"), qPrintable(refused.err));
    }

    void certificatesCountAtTheTimeOfTheStamp()
    {
        // Both are of a certificate of 2020: one was made then, the other in 2026.
        const auto ask = [this](const QString &name) {
            const QString folder = QString(TEST_DATA "/ledger/%1stamp/").arg(name);
            return m_commands.run(
                {"checkpoint", "stamp", folder + "checkpoint", "--trust", folder + "authority.pem", "--json"});
        };
        const Ran old = ask("old"), late = ask("late");
        QCOMPARE(old.json()["stamped"].toString(), "2020-09-13T12:26:40Z");
        QVERIFY(old.json()["trusted"].toBool());
        QCOMPARE(late.exit, 1);
        QVERIFY2(late.err.contains("vouch"), qPrintable(late.err));
    }

    void anAuthorityThatIsAwayLeavesItUnstamped()
    {
        const QString file = checkpoint("second"), nobody = "http://127.0.0.1:1";
        const QJsonObject said = m_commands.must({"checkpoint", "--to", file, "--stamp", nobody});
        QVERIFY(said["stamped"].isNull());
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(file + ".tsr"));
        const Ran refused = m_commands.run(stamp(file, "/away"));
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.lines(), 1);
        QVERIFY2(refused.err.contains("unstamped"), qPrintable(refused.err));
        m_commands.must(stamp(file, "/later")); // asked again by itself
        QCOMPARE(openSsl(file), 0);
    }

    void noOtherStampIsTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("an old answer") << "/old";
        QTest::newRow("something else") << "/rubbish";
    }

    void noOtherStampIsTaken()
    {
        QFETCH(QString, path);
        const QString file = written("third" + path.mid(1));
        QCOMPARE(m_commands.run(stamp(file, path)).exit, 1);
        QVERIFY(!QFile::exists(file + ".tsr"));
    }

    void aStampIsOfItsOwnCheckpoint()
    {
        m_commands.must({"publish", "--summary", "Second"});
        const QString file = written("fourth");
        QVERIFY(QFile::copy(checkpoint("first.tsr"), file + ".tsr"));
        const Ran wrong = m_commands.run({"checkpoint", "stamp", file});
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.err.contains("not one of this checkpoint"), qPrintable(wrong.err));
    }

    void noByteOfAStampCanBeChanged()
    {
        QFile stamp(checkpoint("first.tsr"));
        QVERIFY(stamp.open(QIODevice::ReadOnly));
        const QByteArray right = stamp.readAll();
        const QString file = m_commands.write("fifth", {});
        QVERIFY(QFile::remove(file) && QFile::copy(checkpoint("first"), file));
        // The signature ends the answer.
        for (const qsizetype place : {right.size() / 3, right.size() - 20, right.size() - 1}) {
            QByteArray changed = right;
            changed[place] = char(changed[place] ^ 1);
            m_commands.write("fifth.tsr", changed);
            QCOMPARE(m_commands.run({"checkpoint", "stamp", file, "--trust", roots()}).exit, 1);
        }
        m_commands.write("fifth.tsr", right);
        m_commands.must({"checkpoint", "stamp", file, "--trust", roots()});
    }

    void strangersVouchForNobody()
    {
        const QString key = m_commands.path("stranger.key"), root = m_commands.path("stranger.pem");
        const Ran made = m_commands.runProgram(
            "openssl",
            {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", root, "-subj", "/CN=X"});
        QCOMPARE(made.exit, 0);
        const Ran refused = m_commands.run({"checkpoint", "stamp", checkpoint("first"), "--trust", root});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("vouch"), qPrintable(refused.err));
    }

    void theWorkspaceKeepsStampsOfItsOwn()
    {
        const auto setAuthority = [this](const QString &address) {
            const auto workspace = Workspace::open(m_commands.workspace());
            QFile certificates(roots());
            QVERIFY(workspace && certificates.open(QIODevice::ReadOnly));
            QVERIFY((*workspace)
                        ->change(Action::ChangeSettings, {"Mara", QDateTime::currentDateTimeUtc()},
                                 [&](Transaction &transaction) {
                                     return StampStore::saveAuthority(transaction, {address, certificates.readAll()});
                                 }));
        };
        setAuthority(m_authority.address() + "/away");
        const Ran away = m_commands.run({"checkpoint", "stamp"});
        QCOMPARE(away.exit, 1);
        QVERIFY2(away.err.contains("unstamped"), qPrintable(away.err));
        QCOMPARE(m_commands.run({"checkpoint", "--stamped", "--to", checkpoint("none")}).exit, 1);
        QVERIFY(!QFile::exists(checkpoint("none")));

        setAuthority(m_authority.address());
        const QJsonObject said = m_commands.must({"checkpoint", "stamp"});
        QVERIFY(said["trusted"].toBool());
        QVERIFY(m_commands.must({"checkpoint", "stamp"})["stamped"].isNull()); // nothing waits
        m_commands.must({"publish", "--summary", "Later"});
        QVERIFY(m_commands.must({"checkpoint", "--to", checkpoint("kept"), "--stamped"})["stamped"] == said["stamped"]);
        QCOMPARE(openSsl(checkpoint("kept")), 0);
        m_commands.must({"verify", "--checkpoint", checkpoint("kept"), "--trust", roots()});
        QVERIFY(m_commands.must({"checkpoint", "stamp"})["stamped"].isString()); // the newest waited
    }

    void theAddressHasToBeOne()
    {
        const QString file = written("sixth");
        for (const QString &address : {QString(), QString("tsa"), QString("file:///etc/passwd")})
            QCOMPARE(m_commands.run({"checkpoint", "stamp", file, "--authority", address}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(StampingTest)
#include "stamping_test.moc"
