#include "exchange/csvtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class CsvTableTest : public QObject {
    Q_OBJECT

private slots:
    /// Every case of npm's csv-spectrum: the JSON file says what the CSV file holds.
    void parsesCsvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QDir cases(TEST_DATA "/csv-spectrum/csvs");
        QCOMPARE(cases.entryList({"*.csv"}).size(), 12);
        for (const QFileInfo &file : cases.entryInfoList({"*.csv"}))
            QTest::newRow(qPrintable(file.baseName())) << file.baseName();
    }

    void parsesCsvSpectrum()
    {
        QFETCH(QString, name);
        const QString text = QString::fromUtf8(content(TEST_DATA "/csv-spectrum/csvs/" + name + ".csv"));
        QCOMPARE(delimiterOf(text), ',');
        const auto table = CsvTable::read(text, ',');
        QVERIFY(table);
        QJsonArray rows;
        for (qsizetype row = 1; row < table->rows(); ++row) {
            QJsonObject object;
            for (qsizetype column = 0; column < table->fields(row); ++column)
                object[table->field(0, column)] = table->field(row, column);
            rows << object;
        }
        const QJsonDocument expected =
            QJsonDocument::fromJson(content(TEST_DATA "/csv-spectrum/json/" + name + ".json"));
        QVERIFY(!expected.array().isEmpty());
        QCOMPARE(QJsonDocument(rows).toJson(), expected.toJson());
    }

    void takesRowsApart_data()
    {
        using Rows = QList<QStringList>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("semicolons with decimal commas") << "a;b\n1,5;2\n3,5;4\n"
                                                        << ';' << Rows{{"a", "b"}, {"1,5", "2"}, {"3,5", "4"}};
        QTest::newRow("tabs keep spaces") << " a \tb\n 1\t2 \n" << '\t' << Rows{{" a ", "b"}, {" 1", "2 "}};
        QTest::newRow("bars") << "a|b|c\n1|2|3" << '|' << Rows{{"a", "b", "c"}, {"1", "2", "3"}};
        QTest::newRow("delimiters in quotes don't count")
            << "name;site\n\"a,b,c,d\";x\n\"e,f\";y\n"
            << ';' << Rows{{"name", "site"}, {"a,b,c,d", "x"}, {"e,f", "y"}};
        QTest::newRow("one column") << "a\nb\n" << ',' << Rows{{"a"}, {"b"}};
        QTest::newRow("empty rows keep their place") << "a,b\r\n\r\n\n1,2\r\n\r\n"
                                                     << ',' << Rows{{"a", "b"}, {}, {}, {"1", "2"}};
        QTest::newRow("old line ends") << "a,b\r1,2\r" << ',' << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("uneven") << "a,b\n1\n1,2,3\n" << ',' << Rows{{"a", "b"}, {"1"}, {"1", "2", "3"}};
        QTest::newRow("empty fields") << ",,\n\"\",,\"\"\n" << ',' << Rows{{"", "", ""}, {"", "", ""}};
        QTest::newRow("nothing") << "" << ',' << Rows{};
        QTest::newRow("only line ends") << "\r\n\n\r" << ',' << Rows{};
        QTest::newRow("quote at the very end") << "a,\"b\"" << ',' << Rows{{"a", "b"}};
        QTest::newRow("Urdu and Telugu") << "نام،؛,పేరు\n" << ',' << Rows{{"نام،؛", "పేరు"}};
    }

    void takesRowsApart()
    {
        QFETCH(QString, text);
        QFETCH(char, delimiter);
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(delimiterOf(text), delimiter);
        const auto table = CsvTable::read(text, delimiter);
        QVERIFY(table);
        QList<QStringList> found;
        for (qsizetype row = 0; row < table->rows(); ++row)
            found << table->row(row);
        QCOMPARE(found, rows);
    }

    void saysWhereAQuoteIsNeverClosed()
    {
        const auto table = CsvTable::read("a,b\n1,2\n3,\"four\n5,6\n", ',');
        QVERIFY(!table);
        QVERIFY2(table.error().text.contains("3"), qPrintable(table.error().text));
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "csvtable_test.moc"
