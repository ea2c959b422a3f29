#include "support/attack.h"
#include "support/commandline.h"
#include "support/verifier.h"

/// Checkpoints and proofs go out into files, and verify takes earlier checkpoints back.
class LedgerTest : public QObject {
    Q_OBJECT

private:
    CommandLine m_commands;
    Verifier m_verifier;
    QString m_edition;

    QString publish(const QString &summary)
    {
        return m_commands.must({"publish", "--summary", summary})["id"].toString();
    }

    QByteArray content(const QString &name) const
    {
        QFile file(m_commands.path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        return file.readAll();
    }

private slots:
    void initTestCase()
    {
        m_commands.must({"new", "--starter"});
        const Ran empty = m_commands.run({"checkpoint", "--to", m_commands.path("none")});
        QCOMPARE(empty.exit, 1);
        QVERIFY(!QFile::exists(m_commands.path("none")));
        m_edition = publish("First");
    }

    void aCheckpointIsASignedNote()
    {
        const QJsonObject said = m_commands.must({"checkpoint", "--to", m_commands.path("first")});
        QCOMPARE(said["entries"].toInt(), 1);
        const auto key = Ledger::verifierKey(said["key"].toString());
        QVERIFY(key);
        const auto checkpoint = Ledger::readNote(content("first"), *key);
        QVERIFY(checkpoint);
        QCOMPARE(checkpoint->size, 1);
        QCOMPARE(Ledger::shortForm(*checkpoint), said["letters"].toString());
        QVERIFY(m_verifier.ask({"checkpoint", m_commands.path("first"), said["key"].toString()}).isSound);
        // It isn't written over: an earlier one may be all that proves what was.
        const Ran again = m_commands.run({"checkpoint", "--to", m_commands.path("first")});
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.lines(), 1);
    }

    void verifyTakesEarlierCheckpoints()
    {
        publish("Second");
        const QString letters =
            m_commands.must({"checkpoint", "--to", m_commands.path("second")})["letters"].toString();
        publish("Third");
        const QStringList words{"verify", "--checkpoint", m_commands.path("first"), m_commands.path("second"), letters};
        const QJsonObject said = m_commands.must(words);
        QCOMPARE(said["sound"].toBool(), true);
        QCOMPARE(said["entries"].toInt(), 3);
        QCOMPARE(said["checkpoints"].toArray().size(), 3);
        for (const QJsonValue &one : said["checkpoints"].toArray())
            QVERIFY(one["contained"].toBool());
        QCOMPARE(m_commands.run(words).out.count('\n'), 4);
        const Ran none = m_commands.run({"verify", "--checkpoint", m_commands.path("nowhere")});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("nowhere"), qPrintable(none.err));
        const Ran rubbish = m_commands.run({"verify", "--checkpoint", m_commands.write("rubbish", "hello\n")});
        QCOMPARE(rubbish.exit, 1);
        QVERIFY2(rubbish.err.contains("no checkpoint"), qPrintable(rubbish.err));
    }

    void aRecordIsProvedWithoutTheWorkspace()
    {
        const QString proof = m_commands.path("proof.json"), key = m_commands.path("key");
        m_commands.must({"proof", "--record", m_edition, "--to", proof});
        const QString text = m_commands.must({"key", "export", "--to", key})["key"].toString();
        QCOMPARE(QString::fromUtf8(content("key")), text + '\n');
        for (const QStringList &trusted : {QStringList(), QStringList{"--key", key}, QStringList{"--key", text}}) {
            const QJsonObject said = m_commands.must(QStringList{"proof", "check", proof} + trusted);
            QCOMPARE(said["sound"].toBool(), true);
            QCOMPARE(said["record"].toString(), "edition " + m_edition);
            QCOMPARE(said["content"]["summary"].toString(), "First");
            QCOMPARE(said["key"].toString(), text);
        }
        QVERIFY(m_verifier.ask({"proof", proof, text}).isSound);

        const QString spoilt = m_commands.write("spoilt.json", content("proof.json").replace("First", "Worst"));
        const Ran wrong = m_commands.run({"proof", "check", spoilt, "--json"});
        QCOMPARE(wrong.exit, 1);
        QCOMPARE(wrong.json()["sound"].toBool(true), false);
        QCOMPARE(wrong.lines(), 1);
        QVERIFY(!m_verifier.ask({"proof", spoilt, text}).isSound);
        QCOMPARE(m_commands.run({"proof", "--record", "5", "--to", m_commands.path("five")}).exit, 1);
        QCOMPARE(m_commands.run({"proof", "--to", m_commands.path("five")}).exit, 1);
    }

    void aContinuationIsProved()
    {
        const QString proof = m_commands.path("since.json");
        m_commands.must({"proof", "--since", m_commands.path("first"), "--to", proof});
        const QJsonObject said = m_commands.must({"proof", "check", proof});
        QCOMPARE(said["older"].toInt(), 1);
        QCOMPARE(said["entries"].toInt(), 3);
        QVERIFY(m_verifier.ask({"proof", proof, said["key"].toString()}).isSound);
    }

    void theSecretKeyOnlyOnRequest()
    {
        const QString secret = m_commands.path("secret");
        const QJsonObject said = m_commands.must({"key", "export", "--to", secret, "--secret"});
        QVERIFY(content("secret").startsWith("PRIVATE+KEY+countersign/"));
        QVERIFY(!content("key").contains("PRIVATE"));
        QVERIFY(!said["key"].toString().contains("PRIVATE"));
        QCOMPARE(QFile::permissions(secret) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// Last: what follows finds the ledger rewritten.
    void verifySaysFromWhereOnItWasRewritten()
    {
        {
            Attack attack(m_commands.workspace());
            attack.run("DELETE FROM edition WHERE number = 2");
            attack.run("DELETE FROM ledger_entry WHERE sequence = 1");
            attack.rewriteLedger();
        }
        QCOMPARE(m_commands.must({"verify"})["entries"].toInt(), 2);
        const Ran ran = m_commands.run(
            {"verify", "--json", "--checkpoint", m_commands.path("second"), "--checkpoint", m_commands.path("first")});
        QCOMPARE(ran.exit, 1);
        const QJsonObject finding = ran.json()["findings"][0].toObject();
        QCOMPARE(finding["what"].toString(), "rewritten");
        QCOMPARE(finding["record"].toString(), "entry 2");
        QCOMPARE(ran.json()["checkpoints"][0]["contained"].toBool(), false);
        QCOMPARE(ran.json()["checkpoints"][1]["contained"].toBool(), true);
        QCOMPARE(ran.lines(), 1);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
