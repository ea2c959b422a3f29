#include "shell/salvagewords.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

class SalvageWordsTest : public QObject {
    Q_OBJECT

private slots:
    /// A table's own name is nothing for people to read.
    void everyTableHasAWord()
    {
        static const QRegularExpression made("CREATE TABLE ([a-z_]+)");
        QStringList tables;
        const QDir folder(SOURCE_TREE "/lib/core/storage/schema");
        for (const QString &name : folder.entryList({"*.sql"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto found = made.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
                tables << found.next().captured(1);
        }
        QVERIFY(tables.size() > 20);
        for (const QString &table : std::as_const(tables))
            QVERIFY2(tableWords(table) != table, qPrintable(table));
    }

    void aListThatWasCutSaysSo()
    {
        Salvage::Report report{.altered = {"edition 1"}};
        const QStringList whole = salvageWords(report);
        QCOMPARE(whole.size(), 1);
        report.mayHaveMoreAltered = true;
        QCOMPARE(salvageWords(report), whole + QStringList{"The list ends here; more records may not fit the ledger."});
    }
};

QTEST_GUILESS_MAIN(SalvageWordsTest)
#include "salvagewords_test.moc"
