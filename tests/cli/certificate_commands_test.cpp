#include "support/commandline.h"
#include "support/pdftools.h"
#include "support/verifier.h"

/// Certificates of acknowledgments, written from a workspace and checked without it.
class CertificateCommandsTest : public QObject {
    Q_OBJECT

private:
    CommandLine m_commands;
    QString m_key;

    QString certify(const QString &person, const QString &name) const
    {
        const QString path = m_commands.path(name);
        m_commands.must({"certificate", "--person", person, "--edition", "1", "--to", path});
        return path;
    }

    static QByteArray proofIn(const QString &path)
    {
        return PdfTools::run("qpdf", {"--show-attachment=proof.json", path}).output;
    }

    /// Somebody's own tool puts `proof` in the place of the one in `path`.
    QString withProof(const QString &path, const QByteArray &proof) const
    {
        const QString changed = m_commands.path("changed.pdf"), file = m_commands.write("proof.json", proof);
        QFile::remove(changed);
        const auto ran =
            PdfTools::run("qpdf", {path, "--add-attachment", file, "--key=proof.json", "--replace", "--", changed});
        if (ran.exitCode != 0)
            qFatal("qpdf: %d", ran.exitCode);
        return changed;
    }

private slots:
    void initTestCase()
    {
        m_commands.must({"new", "--starter", "--company", "Corner Shop"});
        const QString people = m_commands.write(
            "people.csv",
            "number,name,title,site,language\n1,Ana Anić,Cashier,North,hr\n2,عائشہ خان,Clerk,North,ur\n3,Cem,,,en\n");
        m_commands.must({"people", "import", people});
        m_commands.must({"publish", "--summary", "First"});
        const QString signature = m_commands.write("signature.svg",
                                                   "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><path "
                                                   "d='M5 20 L80 10' stroke='black'/></svg>");
        for (const auto &[person, language] : {std::pair("1", "hr"), std::pair("2", "ur")})
            m_commands.must({"acknowledge", "--person", person, "--edition", "1", "--language", language, "--signature",
                             signature, "--on", "2026-03-02", "--reason", "Signed on paper at the branch"});
        m_key = m_commands.must({"key", "export", "--to", m_commands.path("key")})["key"].toString();
    }

    void isCheckedWithoutTheWorkspace_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("Croatian") << "1"
                                  << "Ana Anić"
                                  << "hr";
        QTest::newRow("Urdu") << "2"
                              << "عائشہ خان"
                              << "ur";
    }

    void isCheckedWithoutTheWorkspace()
    {
        QFETCH(QString, person);
        QFETCH(QString, name);
        QFETCH(QString, language);
        const QString path = certify(person, person + ".pdf");
        QVERIFY(PdfTools::isClean(path));
        QVERIFY(QStringList({"1", "2"}).contains(PdfTools::information(path, "Pages"))); // Nastaliq takes two
        QVERIFY(PdfTools::attachment(path).contains(name)); // its words
        CommandLine elsewhere;
        elsewhere.environment.remove("COUNTERSIGN_WORKSPACE");
        for (const QStringList &trusted : {QStringList(), QStringList{"--key", m_key}}) {
            const QJsonObject said = elsewhere.must(QStringList{"verify", "--certificate", path} + trusted);
            QCOMPARE(said["sound"].toBool(), true);
            QCOMPARE(said["person"].toString(), person);
            QCOMPARE(said["name"].toString(), name);
            QCOMPARE(said["edition"].toInt(), 1);
            QCOMPARE(said["language"].toString(), language);
            QCOMPARE(said["outcome"].toString(), "recorded-on-behalf");
            QCOMPARE(said["dated"].toString(), "2026-03-02");
            QCOMPARE(said["key"].toString(), m_key);
        }
        // A program that shares nothing with this one but the format's description comes to the same.
        Verifier verifier;
        QVERIFY(verifier.ask({"proof", m_commands.write("out.json", proofIn(path)), m_key}).isSound);
    }

    void isRefusedWhereAnythingWasChanged_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("the name") << QByteArray("Ana Ani") << QByteArray("Eva Ani");
        QTest::newRow("the date") << QByteArray("2026-03-02") << QByteArray("2026-03-01");
        QTest::newRow("the signature") << QByteArray("\"image\": \"P") << QByteArray("\"image\": \"Q");
        QTest::newRow("the format") << QByteArray("countersign-proof-1") << QByteArray("countersign-proof-9");
        QTest::newRow("all of it") << QByteArray() << QByteArray();
    }

    void isRefusedWhereAnythingWasChanged()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QString path = certify("1", QString("of %1.pdf").arg(QTest::currentDataTag()));
        QByteArray proof = proofIn(path);
        QVERIFY(proof.contains(from));
        proof = from.isEmpty() ? "{}" : proof.replace(from, to);
        const QString changed = withProof(path, proof);
        const Ran ran = m_commands.run({"verify", "--certificate", changed, "--json"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QCOMPARE(ran.json()["sound"].toBool(true), false);
        QVERIFY(!Verifier().ask({"proof", m_commands.path("proof.json"), m_key}).isSound);
    }

    void saysWhatIsNoCertificate()
    {
        const QString form = m_commands.path("form.pdf");
        m_commands.must({"forms", "print", "--edition", "1", "--person", "1", "--to", form});
        const QString edition = m_commands.path("edition.json");
        const QByteArray published = m_commands.must({"publish", "--summary", "Again"})["id"].toString().toUtf8();
        m_commands.must({"proof", "--record", published, "--to", edition});
        QFile proof(edition);
        QVERIFY(proof.open(QIODevice::ReadOnly));
        const QList<std::pair<QString, QString>> wrong{
            {form, "no proof is attached"},
            {m_commands.write("words.pdf", "%PDF-1.7\nhello"), "no proof is attached"},
            {m_commands.write("empty.pdf", ""), "no proof is attached"},
            {m_commands.path("nowhere.pdf"), "can’t be read"},
            {withProof(form, proof.readAll()), "not of an acknowledgment"}};
        for (const auto &[path, words] : wrong) {
            const Ran ran = m_commands.run({"verify", "--certificate", path});
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.lines(), 1);
            QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
        }
        const QString path = certify("1", "another.pdf");
        const QString other = CommandLine().must({"new", "--starter"}).isEmpty() ? QString() : m_key.left(12) + "x";
        QCOMPARE(m_commands.run({"verify", "--certificate", path, "--key", other}).exit, 1);
    }

    void certifiesOnlyWhatIsThere()
    {
        const QString path = m_commands.path("nobody.pdf");
        for (const QStringList &words :
             {QStringList{"--person", "3", "--edition", "1"}, QStringList{"--person", "9", "--edition", "1"},
              QStringList{"--person", "1", "--edition", "7"}}) {
            const Ran ran = m_commands.run(QStringList{"certificate", "--to", path} + words);
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.lines(), 1);
            QVERIFY(!QFile::exists(path));
        }
        const QByteArray before = m_commands.fingerprint();
        const Ran over =
            m_commands.run({"certificate", "--person", "1", "--edition", "1", "--to", m_commands.workspace()});
        QCOMPARE(over.exit, 1);
        QCOMPARE(m_commands.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(CertificateCommandsTest)
#include "certificate_commands_test.moc"
