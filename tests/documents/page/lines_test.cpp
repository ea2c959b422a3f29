#include "page/fonts.h"
#include "page/typesetter.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// Lines as they are set: whole, inside their width, and clear of one another.
class LinesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void keepsInkApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        for (const QFileInfo &file : QDir(TEST_DATA "/seeds").entryInfoList({"*.txt"})) {
            QFile seed(file.filePath());
            QVERIFY(seed.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(seed.readAll());
            const bool urdu = text.contains(u'ک'), telugu = text.contains(u'క');
            QTest::addRow("%s", qPrintable(file.fileName())) << (urdu ? "ur" : telugu ? "te" : "hr") << text;
        }
        QTest::newRow("the tallest words") << "ur" << QString("ایکسیسبیلٹی مینیجمنٹ کمپیوٹرائزیشن ").repeated(12);
    }

    void keepsInkApart()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        constexpr qreal width = 8000;
        constexpr qreal scale = 0.125; // 150 dpi
        for (const QString &paragraph : text.split('\n', Qt::SkipEmptyParts)) {
            const SetText set(paragraph, language, {}, width);
            QString words;
            QImage before;
            qreal top = 400;
            for (int i = 0; i < set.lineCount(); ++i) {
                words += set.words(i) + ' ';
                QImage ink(int((width + 800) * scale), int((set.height() + 800) * scale), QImage::Format_Grayscale8);
                ink.fill(Qt::white);
                QPainter painter(&ink);
                painter.scale(scale, scale);
                painter.setPen(Qt::black);
                set.draw(painter, i, {400, top});
                painter.end();
                top += set.lineHeight(i);
                if (!before.isNull())
                    QVERIFY2(overlap(before, ink) == 0, qPrintable(set.words(i)));
                before = ink;
            }
            QCOMPARE(words.simplified(), paragraph.simplified());
        }
    }

    void breaksWhatHasNoSpaces()
    {
        const SetText set(QString("Ime").repeated(100), "hr", {}, 2000);
        QVERIFY(set.lineCount() > 5);
        QVERIFY(set.naturalWidth() <= 2000);
    }

    void readsWithoutMarksOfDirection()
    {
        const SetText set(u"\u2068Ana\u2069 i \u2068زینب\u2069"_s, "hr", {}, 4000);
        QCOMPARE(set.words(0), u"Ana i زینب"_s);
    }

private:
    static int overlap(const QImage &first, const QImage &second)
    {
        int count = 0;
        for (int y = 0; y < first.height(); ++y) {
            const uchar *a = first.constScanLine(y);
            const uchar *b = second.constScanLine(y);
            for (int x = 0; x < first.width(); ++x)
                count += a[x] < 128 && b[x] < 128 ? 1 : 0;
        }
        return count;
    }
};

QTEST_MAIN(LinesTest)
#include "lines_test.moc"
