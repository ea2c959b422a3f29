// Verifies a ledger of acknowledgments, and has the sqlite3 shell read the same tables and openssl hash what was read.
// Each is a process of its own; both sides take turns, and the quickest of several runs counts.
// verify_benchmark [ENTRIES]: 100,000 unless told otherwise.

#include "acknowledgment/acknowledgment.h"
#include "ledger/ledger.h"
#include "ledger/merkletree.h"
#include "ledger/signing.h"
#include "support/acknowledgments.h"
#include "support/childprocess.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

constexpr int fewest = 5, most = 15; // rounds: on a busy machine the quickest of few isn't the quickest yet
constexpr int people = 1000;
constexpr double allowed = 1.5;

void must(const Done &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().text), qPrintable(done.error().detail));
}

void insert(Transaction &transaction, const Query &query)
{
    if (const auto inserted = transaction.run(query); !inserted)
        must(inserted.error());
}

/// What an append saves, without what it costs to make each one durable.
class Bulk {
public:
    explicit Bulk(Transaction &transaction)
        : m_transaction(transaction),
          m_keys(*Signing::load(transaction.database()))
    {
        must(transaction.database().each(Query("SELECT level, place, hash FROM ledger_node"), [&](const Row &row) {
            m_nodes.insert({int(row.number("level")), row.number("place")}, row.blob("hash"));
        }));
        m_size = (*Ledger::newestCheckpoint(transaction.database()))->size;
    }

    void add(const Acknowledgment &record, const QString &at)
    {
        const QByteArray details = canonicalBytes(record), salt = Signing::randomBytes(32);
        Query acknowledgment("INSERT INTO acknowledgment (id, person, edition, language, outcome, recorded_at, "
                             "supersedes, details) VALUES (:id, :person, :edition, :language, 'signed', :at, "
                             ":supersedes, :details)");
        insert(m_transaction,
               acknowledgment.bind(":id", record.id)
                   .bind(":person", record.person)
                   .bind(":edition", record.edition)
                   .bind(":language", record.language)
                   .bind(":at", at)
                   .bind(":supersedes", record.supersedes)
                   .bind(":details", details));
        const Ledger::Entry entry{m_size, at, "acknowledgment", record.id.stored(), Ledger::commitment(salt, details)};
        Query insertEntry("INSERT INTO ledger_entry (sequence, at, kind, record, commitment) "
                          "VALUES (:sequence, :at, :kind, :record, :commitment)");
        insert(m_transaction,
               insertEntry.bind(":sequence", entry.sequence)
                   .bind(":at", at)
                   .bind(":kind", entry.kind)
                   .bind(":record", entry.record)
                   .bind(":commitment", entry.commitment));
        Query insertSalt("INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)");
        insert(m_transaction, insertSalt.bind(":sequence", entry.sequence).bind(":salt", salt));
        const QByteArray leaf = MerkleTree::leafHash(Ledger::entryBytes(entry));
        for (const MerkleTree::Node &node : MerkleTree::append(m_size, leaf, nodeAt)) {
            m_nodes.insert({node.level, node.place}, node.hash);
            Query insertNode("INSERT INTO ledger_node (level, place, hash) VALUES (:level, :place, :hash)");
            insert(m_transaction,
                   insertNode.bind(":level", node.level).bind(":place", node.place).bind(":hash", node.hash));
        }
        ++m_size;
    }

    void sign()
    {
        Ledger::Checkpoint head{m_keys.origin, m_size, MerkleTree::root(m_size, nodeAt), {}};
        head.signature = Signing::sign(m_keys, Ledger::noteText(head));
        Query update("UPDATE ledger_head SET size = :size, root = :root, signature = :signature");
        insert(m_transaction,
               update.bind(":size", head.size).bind(":root", head.root).bind(":signature", head.signature));
    }

private:
    const MerkleTree::NodeAt nodeAt = [this](int level, qint64 place) { return m_nodes.value({level, place}); };

    Transaction &m_transaction;
    Signing::Keys m_keys;
    QHash<std::pair<int, qint64>, QByteArray> m_nodes;
    qint64 m_size = 0;
};

/// Acknowledgments on paper, each superseding the one before of the same person.
QString make(TestWorkspace &test, int entries)
{
    QList<Person> staff;
    must(test.save([&](Transaction &transaction) -> Done {
        for (int i = 0; i < people; ++i) {
            staff << Person{.number = QString::number(i), .name = QString("Person %1").arg(i), .language = "hr"};
            if (const Done added = PeopleStore::add(transaction, staff.last()); !added)
                return added;
        }
        return done();
    }));
    const Edition edition = test.publish();
    must(test.save([&](Transaction &transaction) -> Done {
        Bulk bulk(transaction);
        QList<std::optional<Id<Acknowledgment>>> before(people);
        for (int i = 1; i < entries; ++i) {
            const qsizetype who = i % people;
            Acknowledgment record = drawnAcknowledgment(staff[who], edition);
            record.method = Method::Paper;
            record.formCode = "4H7K-9WQX-M3";
            record.strokes.clear();
            record.image.clear();
            record.supersedes = before[who];
            before[who] = record.id;
            bulk.add(record, "2026-03-02T08:05:00.000Z");
        }
        bulk.sign();
        return done();
    }));
    test.workspace.reset();
    return test.path();
}

int verify(const QString &path, qint64 entries)
{
    const auto workspace = Workspace::open(path);
    const auto verified = workspace ? (*workspace)->verify() : workspace.error();
    if (!verified || !verified->isSound() || verified->entries != entries)
        return 1;
    return 0;
}

/// What the shell is told: everything that verification reads, as text and hexadecimal digits, the shell's only ways.
QString script(const QTemporaryDir &folder, const QString &output)
{
    const QString path = folder.filePath("script.sql");
    QFile file(path);
    const QByteArray text = ".once " + output.toUtf8() + '\n'
        + "SELECT sequence, at, kind, record, hex(commitment) FROM ledger_entry;\n.once " + output.toUtf8() + ".nodes\n"
        + "SELECT level, place, hex(hash) FROM ledger_node;\n.once " + output.toUtf8() + ".salts\n"
        + "SELECT sequence, hex(salt) FROM ledger_salt;\n.once " + output.toUtf8() + ".records\n"
        + "SELECT id, person, edition, language, outcome, recorded_at, supersedes, CAST(details AS TEXT), "
          "hex(strokes), hex(image) FROM acknowledgment;\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4)
        return verify(arguments[2], arguments[3].toLongLong());

    const int entries = arguments.size() > 1 ? arguments[1].toInt() : 100000;
    TestWorkspace test;
    const QString path = make(test, entries);
    const QTemporaryDir folder;
    const QString output = folder.filePath("read"), input = script(folder, output);
    QStringList hashing{"dgst", "-sha256", "-out", output + ".digests"};
    for (const char *part : {"", ".nodes", ".salts", ".records"})
        hashing << output + part;

    Child ours, reading, hashed;
    double ratio = 0;
    for (int round = 0; round < fewest || (round < most && ratio > allowed); ++round) {
        ours = Child::quicker(ours, Child::runItself({"verify", path, QString::number(entries)}));
        reading = Child::quicker(reading, Child::run("sqlite3", {"-readonly", "-bail", path}, input));
        hashed = Child::quicker(hashed, Child::run("openssl", hashing));
        ratio = ours.milliseconds / (reading.milliseconds + hashed.milliseconds);
    }
    if (!ours.succeeded || !reading.succeeded || !hashed.succeeded)
        qFatal("One of the two sides failed");
    std::printf("verify of %d entries, %.0f MB: %.0f ms of processor time, %.0f MB of memory; sqlite3 %.0f ms and "
                "openssl %.0f ms; ratio %.2f (at most %.1f)\n",
                entries, double(QFileInfo(path).size()) / 1e6, ours.milliseconds, ours.megabytes, reading.milliseconds,
                hashed.milliseconds, ratio, allowed);
    return ratio <= allowed ? 0 : 1;
}
