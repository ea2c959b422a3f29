#include "storage/migrations.h"
#include "support/filledworkspace.h"
#include "workspace/archiving.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Everything in a workspace as a file of lines, and back; what doesn't fit is refused, and no workspace is left.
class ArchiveTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const TestPlace m_target{"refused"}; ///< where nothing is ever made
    QByteArray m_archive; ///< of a filled workspace

    static QDateTime madeAt() { return QDateTime(QDate(2026, 3, 5), QTime(8, 30), Qt::UTC); }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath("changed.jsonl"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    static QByteArray saved(Database &database, const Archive::Choices &choices = {})
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.jsonl");
        const auto archived = Archiving::save(database, path, choices, madeAt());
        if (!archived)
            qFatal("%s", qPrintable(archived.error().text + archived.error().detail));
        return contents(path);
    }

    static QJsonObject object(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

    static QByteArray sha256Hex(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

private slots:
    void initTestCase()
    {
        FilledWorkspace source;
        m_archive = saved(source.database());
    }

    void isWhatItsDescriptionSays()
    {
        const QList<QByteArray> lines = m_archive.split('\n');
        QVERIFY(lines.last().isEmpty());
        const QJsonObject head = object(lines.first()), end = object(lines[lines.size() - 2]);
        QCOMPARE(head["format"], "countersign-archive");
        QCOMPARE(head["version"], 1);
        QCOMPARE(head["schema"], Migrations::newest());
        QCOMPARE(head["madeAt"], "2026-03-05T08:30:00.000Z");
        QVERIFY(head["ledger"].toString().startsWith("countersign/"));
        QCOMPARE(head["sound"], true);
        QCOMPARE(head["keys"], true);

        QHash<QString, QByteArray> lineText;
        QHash<QString, int> rows;
        for (const QByteArray &line : lines.mid(1, lines.size() - 3)) {
            const QJsonObject row = object(line);
            QCOMPARE(row.keys(), (QStringList{"row", "table"}));
            // RFC 8785 spells what has no fractions as Qt's compact form does.
            QCOMPARE(QJsonDocument(row).toJson(QJsonDocument::Compact), line);
            lineText[row["table"].toString()] += line + '\n';
            ++rows[row["table"].toString()];
        }
        QCOMPARE(rows["person"], 3);
        QCOMPARE(rows["acknowledgment"], 3);
        const QJsonObject tables = end["tables"].toObject();
        QCOMPARE(tables.size(), Tables::at(Migrations::newest()).size());
        QCOMPARE(end["rows"].toString().toInt(), lines.size() - 3);
        for (const QString &table : tables.keys()) {
            QCOMPARE(tables[table].toObject()["rows"].toString().toInt(), rows.value(table));
            QCOMPARE(tables[table].toObject()["sha256"].toString().toLatin1(), sha256Hex(lineText.value(table)));
        }
    }

    void valuesLookAsDescribed()
    {
        FilledWorkspace source;
        QHash<QString, QJsonObject> row;
        for (const QByteArray &line : saved(source.database()).split('\n')) {
            const QJsonObject found = object(line);
            if (!row.contains(found["table"].toString()))
                row[found["table"].toString()] = found["row"].toObject();
        }
        QCOMPARE(row["person"]["id"], QString::number(source.ana.id.stored()));
        QCOMPARE(row["person"]["name"], "Ana Đurić");
        QCOMPARE(row["person"]["left_on"], QJsonValue());
        QCOMPARE(row["form"]["signed_copy"], false);
        QCOMPARE(row["acknowledgment_round"]["due"], "2026-03-10");
        QCOMPARE(row["acknowledgment_round"]["opened_at"], "2026-03-01T09:00:00.000Z");
        QCOMPARE(row["acknowledgment_round"]["utc_offset"], "3600");
        QCOMPARE(QByteArray::fromBase64(row["acknowledgment"]["image"].toString().toLatin1()),
                 "not a picture, but bytes");
    }

    void givesTheSameWorkspaceAgain()
    {
        const TestPlace target("again");
        const auto opened = Archiving::open(write(m_archive), {target.path()}, TestWorkspace::stamp());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text + opened.error().detail));
        QVERIFY(opened->verified.isSound());
        QCOMPARE(opened->verified.entries, 6);
        const auto workspace = Workspace::open(target.path());
        QVERIFY(workspace);
        QCOMPARE(saved((*workspace)->database()), m_archive);
    }

    void archivesOfTheFirstSchemaAreReadForEver()
    {
        const TestPlace target("old");
        const QString path = TEST_DATA "/archive/schema-1.jsonl";
        QCOMPARE(Archive::header(path)->schema, 1);
        const auto opened = Archiving::open(path, {target.path()}, TestWorkspace::stamp());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text + opened.error().detail));
        QVERIFY2(opened->verified.isSound(), qPrintable(opened->verified.record() + opened->verified.problem()));
        QCOMPARE(opened->verified.entries, 6);
        const auto workspace = Workspace::open(target.path());
        QVERIFY(workspace);
        QCOMPARE(*(*workspace)->company(), "Corner Shop");
        const auto people = PeopleStore::find((*workspace)->database(), {});
        QCOMPARE(people->size(), 3);
        const auto records = AcknowledgmentStore::ofPerson((*workspace)->database(), people->first().id);
        QVERIFY(records && !records->isEmpty());
    }

    void onlyItsOwnerMayRead()
    {
        FilledWorkspace source;
        const QString path = m_folder.filePath("private.jsonl");
        QVERIFY(Archiving::save(source.database(), path, {}, madeAt()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void neverOverWhatIsThereUnlessAsked()
    {
        FilledWorkspace source;
        const QString path = m_folder.filePath("there.jsonl");
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("somebody's");
        there.close();
        const auto refused = Archiving::save(source.database(), path, {}, madeAt());
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(contents(path), "somebody's");
        QVERIFY(Archiving::save(source.database(), path, {.present = WholeFile::Present::Replace}, madeAt()));
        QVERIFY(contents(path).startsWith("{\"format\":\"countersign-archive\""));
    }

    void cancelledAnywhereItLeavesNothing()
    {
        FilledWorkspace source;
        for (int i = 0; i < 400; ++i)
            source.addPerson(QString::number(1000 + i), "Person");
        const QTemporaryDir folder;
        const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
        int cancelled = 0;
        for (bool whole = false; !whole; ++cancelled) {
            int told = 0;
            const Progress stop = [&](qint64, qint64) { return ++told <= cancelled; };
            whole = bool(Archiving::save(source.database(), folder.filePath("a.jsonl"), {}, madeAt(), stop));
            QCOMPARE(files(), whole ? QStringList{"a.jsonl"} : QStringList());
        }
        QVERIFY2(cancelled > 4, qPrintable(QString::number(cancelled)));
        cancelled = 0;
        for (bool whole = false; !whole; ++cancelled) {
            int told = 0;
            const Progress stop = [&](qint64, qint64) { return ++told <= cancelled; };
            whole = bool(Archiving::open(folder.filePath("a.jsonl"), {folder.filePath("b.countersign")},
                                         TestWorkspace::stamp(), stop));
            QCOMPARE(files(), whole ? (QStringList{"a.jsonl", "b.countersign"}) : QStringList{"a.jsonl"});
        }
        QVERIFY2(cancelled > 4, qPrintable(QString::number(cancelled)));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const char *before, const char *after, const char *says) {
            QTest::newRow(name) << QString(before) << QString(after) << QString(says);
        };
        add("another program's", "countersign-archive", "countersign-other", "not a Countersign archive");
        add("newer form", "\"version\":1}", "\"version\":2}", "newer version");
        add("newer schema", "\"schema\":", "\"schema\":99", "newer version");
        add("no schema", "\"schema\":", "\"schema\":-", "damaged at line 1");
        add("spaces in the first line", "\"keys\":true", "\"keys\": true", "damaged at line 1");
        add("a value", "Ana Đurić", "Ana Đurič", "something in it was changed");
        add("spaces in a row", "{\"row\":", "{ \"row\":", "something in it was changed");
        add("no JSON", "{\"row\":", "{row:", "damaged at line 2");
        add("another table", "\"table\":\"site\"", "\"table\":\"sqlite_schema\"", "damaged at line");
        add("another column", "\"left_on\":", "\"left_0n\":", "damaged at line");
        add("a date that is none", "\"due\":\"2026-03-10\"", "\"due\":\"2026-02-30\"", "damaged at line");
        add("a moment that is none", "2026-03-01T09:00:00.000Z", "2026-03-01 09:00", "damaged at line");
        add("a truth that is none", "\"signed_copy\":false", "\"signed_copy\":\"no\"", "damaged at line");
        add("a number that is none", "\"place\":\"0\"", "\"place\":\"zero\"", "damaged at line");
        add("a number as JSON has them", "\"place\":\"0\"", "\"place\":0", "damaged at line");
        add("bytes that are none", "\"salt\":\"", "\"salt\":\"*", "damaged at line");
        add("nothing where something is", "\"name\":\"Zagreb\"", "\"name\":null", "damaged at line");
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, says);
        QByteArray changed = m_archive;
        const qsizetype place = changed.indexOf(before.toUtf8());
        QVERIFY(place >= 0);
        changed.replace(place, before.toUtf8().size(), after.toUtf8());
        refuses(changed, says);
    }

    void refusesWhatIsCutOff()
    {
        for (qsizetype size = 0; size < m_archive.size(); size += 1 + m_archive.size() / 40)
            refuses(m_archive.first(size), size < 20 ? "not a Countersign archive" : QString());
        refuses(m_archive.chopped(1), "its end is missing");
        refuses(m_archive + '\n', "something in it was changed");
        refuses(m_archive + m_archive, "something in it was changed");
    }

    void refusesRowsThatWereRemovedAddedOrReordered()
    {
        QList<QByteArray> lines = m_archive.split('\n');
        const auto first =
            std::ranges::find_if(lines, [](const QByteArray &line) { return line.endsWith("\"person\"}"); });
        const qsizetype place = first - lines.begin();
        QList<QByteArray> removed = lines, repeated = lines, reordered = lines, elsewhere = lines;
        removed.removeAt(place + 2);
        refuses(removed.join('\n'), {});
        repeated.insert(place, lines[place]);
        refuses(repeated.join('\n'), "damaged at line");
        reordered.swapItemsAt(place, place + 1);
        refuses(reordered.join('\n'), {});
        elsewhere.move(place, 1);
        refuses(elsewhere.join('\n'), {});
    }

    /// Whoever changes a record and counts all digests anew is found out by the ledger.
    void refusesARecordThatWasChangedWithItsDigest()
    {
        QList<QByteArray> lines = m_archive.split('\n');
        QByteArray rows;
        for (QByteArray &line : lines) {
            if (line.endsWith("\"acknowledgment_round\"}"))
                line.replace("2026-03-10", "2027-03-10");
            if (line.endsWith("\"acknowledgment_round\"}"))
                rows += line + '\n';
        }
        QByteArray &last = lines[lines.size() - 2];
        const QByteArray head = "\"acknowledgment_round\":{\"rows\":\"1\",\"sha256\":\"";
        const qsizetype digest = last.indexOf(head) + head.size();
        QVERIFY(digest > head.size());
        last.replace(digest, 64, sha256Hex(rows));
        refuses(lines.join('\n'), "do not fit its ledger");
    }

    void withoutKeysItLacksOnlyTheKey()
    {
        FilledWorkspace source;
        const QByteArray with = saved(source.database()), without = saved(source.database(), {.withKeys = false});
        QVERIFY(with.contains("ledger_secret_key"));
        QVERIFY(!without.contains("ledger_secret_key"));
        QCOMPARE(without.count('\n'), with.count('\n') - 1);
        QVERIFY(without.contains("\"keys\":false"));
        const TestPlace target("none");
        const auto opened = Archiving::open(write(without), {target.path()}, TestWorkspace::stamp());
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QVERIFY(opened.error().text.contains("without the key"));
    }

private:
    void refuses(const QByteArray &bytes, const QString &says)
    {
        const QString archive = write(bytes);
        const auto opened = Archiving::open(archive, {m_target.path()}, TestWorkspace::stamp());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY2(opened.error().text.contains(says), qPrintable(opened.error().text + opened.error().detail));
        QVERIFY(opened.error().text.contains("changed.jsonl") && opened.error().text.endsWith('.'));
        QVERIFY(!Workspace::open(m_target.path()));
        if (!TestPlace::isOnServer())
            QCOMPARE(QDir(m_target.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
