#include "backup/backupname.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

/// Backups are known by their names, whatever the workspace is called; other files aren't taken for one.
class BackupNameTest : public QObject {
    Q_OBJECT

    const QDateTime m_at{QDate(2026, 3, 1), QTime(10, 15), Qt::UTC};

private slots:
    void isWrittenAsAPersonWouldLookForIt()
    {
        QCOMPARE(fileName({"Shop", m_at, "1f3a9c2e"}), "Shop-20260301T101500Z-1f3a9c2e.countersign-backup");
        QCOMPARE(fileName({"Shop", m_at.toOffsetFromUtc(3600), "1f3a9c2e", false}),
                 "Shop-20260301T101500Z-1f3a9c2e-unsound.countersign-backup");
        QCOMPARE(checkpointName({"Shop", m_at, "1f3a9c2e"}), "Shop-20260301T101500Z-1f3a9c2e.checkpoint");
        QCOMPARE(ledgerLetters("countersign/1f3a9c2e00aabbcc"), "1f3a9c2e");
    }

    void isReadBack_data()
    {
        QTest::addColumn<QString>("workspace");
        for (const char *name :
             {"Shop", "a-b-20250101T000000Z-00000000", "دکان", "Đ 2026-03-01", "x.countersign-backup"})
            QTest::newRow(name) << QString(name);
    }

    void isReadBack()
    {
        QFETCH(QString, workspace);
        for (const bool isSound : {true, false}) {
            const BackupName name{workspace, m_at, "1f3a9c2e", isSound};
            QCOMPARE(readBackupName(fileName(name)), std::optional(name));
        }
    }

    void naughtyNamesMakeFilesOfTheFolder()
    {
        QFile file(TEST_DATA "/blns.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        const QTemporaryDir folder;
        for (const QJsonValue &string : strings) {
            const QString name = fileName({string.toString(), m_at, "1f3a9c2e"});
            QFile made(QDir(folder.path()).filePath(name));
            QVERIFY2(made.open(QIODevice::WriteOnly), qPrintable(name));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // there, and not hidden
            const auto read = readBackupName(QDir(folder.path()).entryList(QDir::Files).first());
            QVERIFY2(read && read->at == m_at && read->ledger == "1f3a9c2e", qPrintable(name));
            QVERIFY(made.remove());
        }
    }

    void otherFilesAreNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", "Shop.countersign", "Shop.countersign-backup",
              "Shop-20260301T101500Z-1f3a9c2e.countersign-backup.part",
              "Shop-20261301T101500Z-1f3a9c2e.countersign-backup", "Shop-20260301T101500-1f3a9c2e.countersign-backup",
              "Shop-20260301T101500Z-1F3A9C2E.countersign-backup", "Shop-20260301T101500Z.countersign-backup",
              "Shop-20260301T101500Z-1f3a9c2e-old.countersign-backup", "-20260301T101500Z-1f3a9c2e.countersign-backup"})
            QTest::newRow(name) << QString(name);
    }

    void otherFilesAreNone()
    {
        QFETCH(QString, name);
        QVERIFY(!readBackupName(name));
    }
};

QTEST_GUILESS_MAIN(BackupNameTest)
#include "backupname_test.moc"
