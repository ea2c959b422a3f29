#include "forms/wording.h"

#include "support/printsamples.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class WordingTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ur") << "ur";
        QTest::newRow("te") << "te";
        QTest::newRow("hr") << "hr";
    }

    void everyWordIsTranslated()
    {
        QFETCH(QString, language);
        const Wording say(language);
        const QStringList sources = marked();
        QVERIFY(sources.size() > 40);
        for (const QString &source : sources) {
            const QString translated = say(source.toUtf8().constData());
            QVERIFY2(translated != source, qPrintable(source));
            QCOMPARE(placeholders(translated), placeholders(source));
            QCOMPARE(translated.count('\n'), source.count('\n'));
        }
    }

    void fallsBackToEnglish()
    {
        QCOMPARE(Wording("hr")("No such words"), "No such words");
        QCOMPARE(Wording("xx")("Name"), "Name");
        QCOMPARE(Wording("hr")("Name"), "Ime i prezime");
    }

    void fillsTheCompanysOwnStatement()
    {
        const Edition edition = PrintSamples::edition();
        QCOMPARE(statement(edition, "hr", "Tvrtka %1, izdanje %2 od %3; 100 % i %4."),
                 u"Tvrtka \u2068Galerija d.o.o.\u2069, izdanje \u20683\u2069 od \u20681. ožujka 2026.\u2069; "
                 u"100 % i %4."_s);
        QCOMPARE(statement(edition, "te", " \n"), defaultStatement(edition, "te"));
        QVERIFY(!defaultStatement(edition, "ur").contains('%'));
    }

private:
    /// Every string that is marked for forms, as it stands in the sources.
    static QStringList marked()
    {
        static const QRegularExpression mark("QT_TRANSLATE_NOOP\\(\\s*\"Form\",((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)\\)");
        static const QRegularExpression piece("\"((?:[^\"\\\\]|\\\\.)*)\"");
        QStringList found;
        QDirIterator files(SOURCE_TREE "/lib/documents/forms", {"*.cpp"}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto marks = mark.globalMatch(QString::fromUtf8(file.readAll()));
            while (marks.hasNext()) {
                QString text;
                auto pieces = piece.globalMatch(marks.next().captured(1));
                while (pieces.hasNext())
                    text += pieces.next().captured(1);
                found << text.replace("\\n", "\n");
            }
        }
        return found;
    }

    static QStringList placeholders(const QString &text)
    {
        QStringList found;
        for (int i = 1; i <= 3; ++i)
            found << QString(text.count("%" + QString::number(i)), QChar('0' + i));
        return found;
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wording_test.moc"
