#include "base/text.h"
#include "base/textmatch.h"

#include <QFile>
#include <QTest>

namespace {

/// `text` with what was found in brackets.
QString marked(QString text, const QList<TextRange> &found)
{
    for (auto one = found.crbegin(); one != found.crend(); ++one)
        text.insert(one->begin + one->length, ']').insert(one->begin, '[');
    return text;
}

}

class TextMatchTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhereItStandsInTheTextAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << "Answer the Phone"
                              << "PHONE"
                              << "Answer the [Phone]";
        QTest::newRow("two words, several times") << "call a customer, then call back"
                                                  << "custom call"
                                                  << "[call] a [custom]er, then [call] back";
        QTest::newRow("words that touch") << "callback"
                                          << "call back"
                                          << "[callback]";
        QTest::newRow("đ as dj") << "Gospođa Đurđa"
                                 << "djurdja"
                                 << "Gospođa [Đurđa]";
        QTest::newRow("dj as đ") << "gospodja Djurdja zove"
                                 << "đurđa"
                                 << "gospodja [Djurdja] zove";
        QTest::newRow("d of dj") << "dobar događaj, djeca"
                                 << "dj"
                                 << "[d]obar [d]oga[đ]aj, [dj]eca";
        QTest::newRow("dž of two letters") << "ostali džepovi"
                                           << "dzep"
                                           << "ostali [džep]ovi";
        QTest::newRow("dž of one letter") << "ostali ǆepovi"
                                          << "dzep"
                                          << "ostali [ǆep]ovi";
        QTest::newRow("half of a letter") << "ostali ǆepovi"
                                          << "lid"
                                          << "ostali ǆepovi";
        QTest::newRow("half of a letter") << "ostali ǆepovi"
                                          << "d"
                                          << "ostali [ǆ]epovi";
        QTest::newRow("decomposed") << "mali z\u030Cupan"
                                    << "žu"
                                    << "mali [z\u030Cu]pan";
        QTest::newRow("Urdu vowels") << "ہر گاہَکُ سے بات"
                                     << "گاہک"
                                     << "ہر [گاہَکُ] سے بات";
        QTest::newRow("Urdu letters of Arabic") << "ہر گاہک کی بات"
                                                << "گاهك"
                                                << "ہر [گاہک] کی بات";
        QTest::newRow("tatweel") << "گـاہـک آیا"
                                 << "گاہک"
                                 << "[گـاہـک] آیا";
        QTest::newRow("zero width non-joiner") << "بے\u200Cادبی نہ کریں"
                                               << "بےادبی"
                                               << "[بے\u200Cادبی] نہ کریں";
        QTest::newRow("Telugu word") << "ప్రతి కస్టమర్\u200Cకు సమాధానం"
                                     << "కస్టమర్కు"
                                     << "ప్రతి [కస్టమర్\u200Cకు] సమాధానం";
        QTest::newRow("part of a Telugu syllable") << "నియమం కిటికీ"
                                                   << "క"
                                                   << "నియమం [కి]టి[కీ]";
        QTest::newRow("digits") << "۱۲۳ اور 123"
                                << "123"
                                << "[۱۲۳] اور [123]";
        QTest::newRow("sharp s") << "große"
                                 << "ss"
                                 << "gro[ß]e";
        QTest::newRow("half a sharp s") << "große"
                                        << "os"
                                        << "gr[oß]e";
        QTest::newRow("spaces and lines") << "one\n  two"
                                          << "two"
                                          << "one\n  [two]";
        QTest::newRow("beyond the basic plane") << "😀 Phone 😀"
                                                << "phone"
                                                << "😀 [Phone] 😀";
        QTest::newRow("a ligature") << "eﬃcient"
                                    << "effi"
                                    << "[eﬃ]cient";
        QTest::newRow("not there") << "Answer"
                                   << "phone"
                                   << "Answer";
        QTest::newRow("nothing looked for") << "Answer"
                                            << "\u200C \u064E"
                                            << "Answer";
    }

    void findsWhereItStandsInTheTextAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, matches(text, searchWords(typed))), expected);
    }

    /// What the key of a text has is found in the text: each word of real texts, whatever stands beside it.
    void findsEveryWordOfRealTexts_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "hr", "ur", "te"})
            QTest::newRow(language) << QString(language);
    }

    void findsEveryWordOfRealTexts()
    {
        QFETCH(QString, language);
        QFile file(QString(SOURCE_TREE) + "/resources/starter/" + language + ".json");
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        int looked = 0;
        for (const QString &text : QString::fromUtf8(file.readAll()).split('\n')) {
            for (const QString &word : searchWords(text)) {
                const auto found = matches(text, {word});
                QVERIFY2(!found.isEmpty(), qPrintable(word));
                for (const TextRange &one : found)
                    QVERIFY2(searchKey(text.mid(one.begin, one.length)).contains(word), qPrintable(word));
                ++looked;
            }
        }
        QVERIFY(looked > 500);
    }

    void cutsASnippetAroundWhatWasFound()
    {
        const QString text = QString("lead ").repeated(60) + "the needle is\nhere " + QString("tail ").repeated(60);
        const Snippet cut = snippet(text, matches(text, {"needle"}), 80);
        QVERIFY2(cut.text.size() <= 100, qPrintable(cut.text));
        QVERIFY(cut.text.startsWith(QChar(0x2026)) && cut.text.endsWith(QChar(0x2026)));
        QVERIFY(cut.text.contains("the needle is here"));
        QCOMPARE(cut.found.size(), 1);
        QCOMPARE(cut.text.mid(cut.found[0].begin, cut.found[0].length), "needle");
    }

    void leavesAShortTextWhole() { QCOMPARE(snippet("the needle", {{4, 6}}), (Snippet{"the needle", {{4, 6}}})); }
};

QTEST_GUILESS_MAIN(TextMatchTest)
#include "textmatch_test.moc"
