#include "support/commandline.h"
#include "support/pdftools.h"

#include <QDir>

#include <optional>

/// Reminders on the command line: what is written is read by programs that share nothing with this one, and who was
/// reminded is kept.
class RemindCommandsTest : public QObject {
    Q_OBJECT

private:
    std::optional<CommandLine> m_commands; ///< anew for each test

    QJsonObject remind(const QStringList &more) const
    {
        return m_commands->must(QStringList{"round", "remind", "--round", "1"} + more);
    }

    static QString python(const QString &script, const QStringList &arguments)
    {
        const auto ran = PdfTools::run("/usr/bin/python3", QStringList{"-c", script} + arguments);
        if (ran.exitCode != 0)
            qFatal("python3: %d", ran.exitCode);
        return QString::fromUtf8(ran.output);
    }

    QStringList reminded() const
    {
        QStringList numbers;
        const QJsonObject said = m_commands->must({"round", "people", "--round", "1"});
        for (const QJsonValue &one : said["people"].toArray()) {
            if (one["reminded"].toString() == QDate::currentDate().toString(Qt::ISODate))
                numbers << one["number"].toString();
        }
        numbers.sort();
        return numbers;
    }

private slots:
    void init()
    {
        m_commands.emplace();
        m_commands->must({"new", "--starter", "--company", "Corner Shop"});
        const QString people = m_commands->write(
            "people.csv",
            "number,name,site,language,email\n1,Ana Anić,North,hr,ana@shop.example\n"
            "2,عائشہ خان,North,ur,ayesha@shop.example\n3,\"Smith, \"\"Jo\"\" / Clerk\",South,en,jo@shop.example\n"
            "4,Devi,South,te,\n5,Done,South,en,done@shop.example\n");
        m_commands->must({"people", "import", people});
        m_commands->must({"publish", "--summary", "First"});
        m_commands->must({"round", "open", "--edition", "1", "--due", "2099-03-15"});
        const QString signature = m_commands->write(
            "s.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1 L8 8' stroke='black'/></svg>");
        m_commands->must({"acknowledge", "--person", "5", "--edition", "1", "--language", "en", "--signature",
                          signature, "--on", "2026-03-02", "--reason", "On paper"});
    }

    void writesDraftsThatMailProgramsRead()
    {
        const QString folder = m_commands->path("drafts");
        const QJsonObject said = remind({"--by", "email", "--to", folder});
        QCOMPARE(said["people"], (QJsonArray{"1", "2", "3"}));
        QCOMPARE(said["withoutAddress"], QJsonArray{"4"});
        QCOMPARE(reminded(), (QStringList{"1", "2", "3"}));
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files, (QStringList{"1 Ana Anić.eml", "2 عائشہ خان.eml", "3 Smith, -Jo- - Clerk.eml"}));
        static const char *const script = R"(
import email, email.policy, json, sys
found = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        raw = file.read()
    assert b"\r\n\r\n" in raw and all(len(line) <= 998 for line in raw.split(b"\r\n"))
    raw.decode("ascii")
    message = email.message_from_bytes(raw, policy=email.policy.strict)
    assert not message.defects and message["X-Unsent"] == "1"
    [to] = message["To"].addresses
    found.append([to.display_name, to.addr_spec, str(message["Subject"]), message.get_content(), message["Content-Language"]])
print(json.dumps(found))
)";
        QStringList paths;
        for (const QString &file : files)
            paths << QDir(folder).filePath(file);
        const QJsonArray read = QJsonDocument::fromJson(python(script, paths).toUtf8()).array();
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0][0].toString(), "Ana Anić");
        QCOMPARE(read[1][0].toString(), "عائشہ خان");
        QCOMPARE(read[2][0].toString(), "Smith, \"Jo\" / Clerk");
        QCOMPARE(read[0][1].toString(), "ana@shop.example");
        QCOMPARE(read[1][4].toString(), "ur");
        QVERIFY(read[2][2].toString().contains("edition"));
        QVERIFY(read[0][3].toString().contains("15. ožujka 2099."));
        QVERIFY(read[1][3].toString().contains("عائشہ خان"));
        QVERIFY(read[2][3].toString().contains("Corner Shop"));

        const Ran again = m_commands->run({"round", "remind", "--round", "1", "--by", "email", "--to", folder});
        QCOMPARE(again.exit, 1); // the folder isn't empty
        QCOMPARE(QDir(folder).entryList(QDir::Files), files);
    }

    void writesACalendarThatCalendarsRead()
    {
        const QString path = m_commands->path("due.ics");
        remind({"--by", "calendar", "--language", "ur", "--to", path});
        static const char *const script = R"(
import icalendar, json, sys
with open(sys.argv[1], "rb") as file:
    raw = file.read()
assert all(len(line) <= 75 for line in raw.split(b"\r\n")) and raw.endswith(b"\r\n")
raw.decode("utf-8")
calendar = icalendar.Calendar.from_ical(raw)
[event] = [part for part in calendar.walk("VEVENT")]
[alarm] = [part for part in calendar.walk("VALARM")]
print(json.dumps([event["DTSTART"].dt.isoformat(), str(event["SUMMARY"]), alarm["TRIGGER"].dt.days, str(event["DESCRIPTION"])]))
)";
        const QJsonArray read = QJsonDocument::fromJson(python(script, {path}).toUtf8()).array();
        QCOMPARE(read[0].toString(), "2099-03-15");
        QVERIFY2(read[1].toString().contains("ہینڈ بک"), qPrintable(read[1].toString()));
        QCOMPARE(read[2].toInt(), -3);
        QVERIFY(read[3].toString().contains("Corner Shop"));
        QCOMPARE(reminded(), QStringList());
    }

    void writesLettersAndNotices()
    {
        const QString letters = m_commands->path("letters.pdf"), notices = m_commands->path("notices.pdf");
        QCOMPARE(remind({"--by", "letter", "--to", letters})["people"],
                 (QJsonArray{"1", "2", "4", "3"})); // by site, then name
        QVERIFY(PdfTools::isClean(letters));
        QCOMPARE(PdfTools::information(letters, "Pages"), "4");
        const QString words = PdfTools::attachment(letters);
        for (const QString name : {"Ana Anić", "عائشہ خان", "Devi", "15 March 2099"})
            QVERIFY2(words.contains(name), qPrintable(name));
        QVERIFY(!words.contains("Done"));
        // One for each site and language: Croatian and Urdu in the North, English and Telugu in the South.
        QCOMPARE(remind({"--by", "notice", "--to", notices})["count"].toInt(), 4);
        QCOMPARE(PdfTools::information(notices, "Pages"), "4");
        QVERIFY(!PdfTools::attachment(notices).contains("Ana"));
        QCOMPARE(remind({"--by", "notice", "--site", "north", "--to", m_commands->path("n.pdf")})["count"].toInt(), 2);
    }

    void pointsAtTheEditionInForce()
    {
        const QString path = m_commands->path("letters.pdf");
        const auto refused = [&](const QString &words) {
            const Ran ran = m_commands->run({"round", "remind", "--round", "1", "--by", "letter", "--to", path});
            return ran.exit == 1 && ran.lines() == 1 && ran.err.contains(words) && !QFile::exists(path);
        };
        m_commands->must({"round", "close", "--round", "1"});
        QVERIFY(refused("closed"));
        m_commands->must({"round", "extend", "--round", "1", "--due", "2099-04-15"});
        m_commands->must({"publish", "--summary", "Second"});
        QVERIFY(refused("Edition 2 is in force"));
        m_commands->must({"withdraw", "--edition", "2", "--reason", "A mistake"});
        QCOMPARE(remind({"--by", "letter", "--to", path})["people"].toArray().size(), 4);
    }

    void saysWhatIsWrong()
    {
        const QString path = m_commands->path("x.pdf");
        const auto says = [&](const QStringList &words) {
            const Ran ran = m_commands->run(QStringList{"round", "remind", "--round", "1", "--to", path} + words);
            return ran.exit == 1 && ran.lines() == 1 ? ran.err : QString();
        };
        QVERIFY(says({"--by", "pigeon"}).contains("pigeon"));
        QVERIFY(says({"--by", "letter", "--standing", "overdue"}).contains("Nobody"));
        QVERIFY(says({"--by", "email", "--find", "devi"}).contains("e-mail address"));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(reminded(), QStringList());
    }

    void goesWithThePerson()
    {
        remind({"--by", "letter", "--to", m_commands->path("letters.pdf")});
        m_commands->must({"people", "export", "--person", "1", "--to", m_commands->path("ana")});
        QFile file;
        for (const QString &name : QDir(m_commands->path("ana")).entryList({"*.json"}, QDir::Files))
            file.setFileName(QDir(m_commands->path("ana")).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject handed = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(handed["reminders"][0]["kind"].toString(), "letter");
        QCOMPARE(handed["reminders"].toArray().size(), 1);
        m_commands->must({"retention", "apply", "--person", "1", "--reason", "x", "--ground", "y", "--yes"});
        QVERIFY(m_commands->must({"verify"})["sound"].toBool());
    }
};

QTEST_GUILESS_MAIN(RemindCommandsTest)
#include "remind_commands_test.moc"
