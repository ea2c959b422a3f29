#include "base/text.h"

#include <QCollator>
#include <QTest>

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhicheverWayItIsSpelt_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("typed");
        QTest::newRow("đ as dj") << "Đurđa Šarić"
                                 << "djurdja";
        QTest::newRow("đ as d") << "Đurđa Šarić"
                                << "durda";
        QTest::newRow("without accents") << "Đurđa Šarić"
                                         << "saric";
        QTest::newRow("capitals") << "Đurđa Šarić"
                                  << "ĐURĐA";
        QTest::newRow("Arabic Kaf for Urdu Kaf") << "کریم"
                                                 << "كریم";
        QTest::newRow("Urdu Kaf for Arabic Kaf") << "كريم"
                                                 << "کریم";
        QTest::newRow("Arabic Yeh for Urdu Yeh") << "زینب علی"
                                                 << "زينب علي";
        QTest::newRow("He doachashmee for He goal") << "گاہک"
                                                    << "گاھک";
        QTest::newRow("vowel signs") << "مُحَمَّد"
                                     << "محمد";
        QTest::newRow("Urdu digits") << "A-۱۲۳"
                                     << "a-123";
        QTest::newRow("Telugu digits") << "౧౨"
                                       << "12";
        QTest::newRow("decomposed") << "Zoë"
                                    << "zoe\u0308";
        QTest::newRow("zero width joiner") << "కస్టమర్\u200c"
                                           << "కస్టమర్";
        QTest::newRow("sharp s") << "Groß"
                                 << "gross";
    }

    void findsWhicheverWayItIsSpelt()
    {
        QFETCH(QString, kept);
        QFETCH(QString, typed);
        QVERIFY2(searchKey(kept).contains(searchKey(typed)), qPrintable(searchKey(kept) + " | " + searchKey(typed)));
    }

    void keepsTeluguVowelsApart() { QVERIFY(searchKey("కి") != searchKey("కు")); }

    void keepsTextAsItCame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spaces around") << "  Ana  ";
        QTest::newRow("controls") << "a\u0001b\u007f\u0085";
        QTest::newRow("byte order mark") << "\ufeffAna";
    }

    void keepsTextAsItCame()
    {
        QFETCH(QString, text);
        QCOMPARE(stored(text), text);
    }

    void composesAndDropsNul() { QCOMPARE(stored(QString("e\u0301") + QChar::Null), "é"); }

    void sortsAsReadersExpect_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("hr") << "hr_HR"
                            << QStringList{"Žarko", "Zora", "Čedo",  "Cvita",  "Ćiril", "Dunja",   "Džemal",  "Đuro",
                                           "Ljuba", "Luka", "Lovro", "Njegoš", "Nina",  "Šime",    "Stipe",   "Ana",
                                           "Nada",  "Lana", "Đurđa", "Davor",  "Mate",  "Čakovec", "Zvonimir"};
        QTest::newRow("ur") << "ur_PK"
                            << QStringList{"یاسر", "زینب", "پروین", "بلال", "احمد", "ٹیپو", "تنویر", "ثنا", "جمیل",
                                           "چاند", "گل",   "کریم",  "ڈار",  "داؤد", "رضا",  "ژالہ",  "سعد", "شاہد"};
        QTest::newRow("te") << "te_IN" << QStringList{"సీత", "అనిల్", "రాము", "కమల", "గీత", "లక్ష్మి", "బాబు", "వేణు"};
    }

    void sortsAsReadersExpect()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, names);
        QCollator collator((QLocale(language)));
        QStringList expected = names, actual = names;
        std::ranges::sort(expected, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        std::ranges::sort(actual, {}, sortKey);
        QCOMPARE(actual, expected);
    }

    void escapesLikePatterns() { QCOMPARE(likePattern("50%_a\\"), "%50\\%\\_a\\\\%"); }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
