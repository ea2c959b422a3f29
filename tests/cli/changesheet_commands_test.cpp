#include "support/commandline.h"
#include "support/pdftools.h"

#include <QDir>

/// Change sheets on the command line: each tells of what changed since its person last acknowledged, and carries its
/// code on every page.
class ChangeSheetCommandsTest : public QObject {
    Q_OBJECT

private:
    CommandLine m_commands;

    void acknowledge(const QString &person, const QString &edition) const
    {
        const QString signature = m_commands.write("s.svg",
                                                   "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                                                   "<path d='M1 1 L8 8' stroke='black'/></svg>");
        m_commands.must({"acknowledge", "--person", person, "--edition", edition, "--language", "en", "--signature",
                         signature, "--on", "2026-03-02", "--reason", "On paper"});
    }

    QJsonArray print(const QString &path, const QStringList &more) const
    {
        return m_commands.must(QStringList{"forms", "print", "--change-sheet", "--to", path} + more)["forms"].toArray();
    }

    /// The codes that zbarimg reads on the pages of `pdf`, one after the other.
    QStringList codesOn(const QString &pdf) const
    {
        QDir(m_commands.path("pages")).removeRecursively();
        QDir().mkpath(m_commands.path("pages"));
        PdfTools::run("pdftoppm", {"-r", "150", "-gray", pdf, m_commands.path("pages/page")});
        QStringList found;
        const QDir pages(m_commands.path("pages"));
        for (const QString &page : pages.entryList(QDir::Files, QDir::Name))
            found << QString::fromUtf8(
                PdfTools::run("zbarimg", {"--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", pages.filePath(page)})
                    .output.trimmed());
        return found;
    }

private slots:
    void initTestCase()
    {
        m_commands.must({"new", "--company", "Corner Shop"});
        m_commands.must({"handbook", "import", "--language", "en",
                         m_commands.write("first.md", "# Greeting\n\n## Greet everybody\n\nGreet at the door.\n")});
        m_commands.must({"people", "import",
                         m_commands.write("people.csv", "number,name,language\n1,Ana,en\n2,Bob,en\n3,Cem,en\n")});
        m_commands.must({"publish", "--summary", "First"});
        acknowledge("1", "1");
        m_commands.must(
            {"handbook", "import", "--language", "en",
             m_commands.write("second.md", "# Telephone\n\n## Answer the phone\n\nAnswer by the third ring.\n")});
        m_commands.must({"publish", "--summary", "Second"});
        acknowledge("2", "2");
        QString many = "# Letters\n\n";
        for (int i = 1; i <= 30; ++i)
            many +=
                QString("## Letter rule %1\n\nAnswer each letter within %1 days, and sign with your name.\n\n").arg(i);
        m_commands.must({"handbook", "import", "--language", "en", m_commands.write("third.md", many.toUtf8())});
        m_commands.must({"publish", "--summary", "Third"});
    }

    void tellsEachWhatChangedForThem()
    {
        const QString path = m_commands.path("sheets.pdf");
        const QJsonArray forms = print(path, {"--edition", "2"});
        QCOMPARE(forms.size(), 3);
        QCOMPARE(forms[0]["changesSince"].toInt(), 1);
        QVERIFY(forms[1]["changesSince"].isNull()); // has acknowledged this edition
        QVERIFY(forms[2]["changesSince"].isNull()); // never acknowledged any
        QVERIFY(PdfTools::isClean(path));
        const QString words = PdfTools::attachment(path);
        QCOMPARE(words.count("Answer by the third ring."), 1);
        QVERIFY(!words.contains("Greet at the door."));
        QCOMPARE(words.count("You acknowledged edition 1 earlier."), 0); // numbers are isolated
        QCOMPARE(words.count("I have received the employee handbook"), 3);
    }

    void carriesItsCodeOnEveryPage()
    {
        const QString path = m_commands.path("long.pdf");
        const QJsonArray forms = print(path, {"--edition", "3", "--person", "1", "2"});
        const QStringList read = codesOn(path);
        QVERIFY(read.size() > 4); // thirty rules don't fit on one page
        QStringList expected;
        for (const QJsonValue &form : forms) {
            const QString code = form["code"].toString().remove('-');
            const qsizetype pages = read.filter(code).size();
            for (qsizetype page = 1; page <= pages; ++page)
                expected << QString("CS1:%1:%2/%3").arg(code).arg(page).arg(pages);
        }
        QCOMPARE(read, expected);
        const QString words = PdfTools::attachment(path);
        QCOMPARE(words.count("Answer by the third ring."), 1); // new to Ana, not to Bob
        QCOMPARE(words.count("within 30 days"), 2);
    }
};

QTEST_GUILESS_MAIN(ChangeSheetCommandsTest)
#include "changesheet_commands_test.moc"
