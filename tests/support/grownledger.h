#pragma once

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "ledger/ledger.h"
#include "ledger/signing.h"
#include "retention/erasurestore.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <QRandomGenerator>

/// A workspace file at some moment of its life, with what somebody kept of it elsewhere.
struct Moment {
    QString path;
    QStringList names; ///< "round 7391…": the record of each entry
    QStringList erased; ///< those of them that are gone by right
    QList<Ledger::Checkpoint> older; ///< the shorter first; the last of them is only the letters on a form
    QStringList olderFiles; ///< the same, as the verifier takes them

    /// The records that the entries tell of, in their order.
    static QStringList namesIn(Database &database)
    {
        const Query query("SELECT kind || ' ' || record AS name FROM ledger_entry ORDER BY sequence");
        return *database.list(query, [](const Row &row) { return row.text("name"); });
    }
};

/// A workspace that lives on, step by step, and is copied after each.
class GrownLedger {
public:
    GrownLedger(quint32 seed, int moments)
        : m_random(seed)
    {
        for (int i = 1; i <= staffSize; ++i)
            m_staff << m_test.addPerson(QString::number(i), QString("Person %1").arg(i), i % 2 ? "en" : "ur");
        m_edition = m_test.publish();
        keepNote();
        while (m_moments.size() < moments) {
            grow();
            keepNote();
            if (m_notes.lastKey() >= fewest)
                keepMoment();
        }
    }

    const QList<Moment> &moments() const { return m_moments; }
    QString path(const QString &name) const { return m_test.place.folder.filePath(name); }

private:
    static constexpr int staffSize = 40;
    static constexpr int fewest = 6;

    QString noteFile(qint64 size) const { return path(QString("%1.checkpoint").arg(size)); }

    static void must(const Done &done)
    {
        if (!done)
            qFatal("%s %s", qPrintable(done.error().text), qPrintable(done.error().detail));
    }

    template <typename Change>
    void save(Change change)
    {
        static constexpr int offsets[]{0, 3600, -12600};
        m_now = m_now.addSecs(600);
        const QDateTime here = m_now.toOffsetFromUtc(offsets[m_random.bounded(3)]);
        must(inTransaction(m_test.database(), TestWorkspace::stamp(here), change));
    }

    void grow()
    {
        const int step = m_random.bounded(10);
        if (step == 0) {
            save([&](Transaction &t) { return callPeople(t); });
        } else if (step == 1 && m_exempt < staffSize) {
            const Person &person = m_staff[m_exempt++];
            save([&](Transaction &t) { return RoundStore::exempt(t, m_edition.id, person.id, "On \"leave\" اپریل"); });
        } else if (step == 2 && m_erased < m_signed.size()) {
            const Acknowledgment &gone = m_signed[m_erased++];
            save([&](Transaction &t) -> Done {
                const auto erased = ErasureStore::erase(
                    t, {Retention::Kind::Acknowledgment, gone.person, gone.edition, "They asked for it", "GDPR 17"});
                return erased ? done() : Done(erased.error());
            });
        } else if (step == 3 && m_erased < m_signed.size()) {
            Acknowledgment correction = m_signed.last();
            correction.id = Id<Acknowledgment>::next();
            correction.supersedes = m_signed.last().id;
            sign(correction);
        } else if (m_signed.size() < staffSize) {
            Acknowledgment next = drawnAcknowledgment(m_staff[m_signed.size()], m_edition);
            if (m_random.bounded(2)) {
                next.method = Method::Paper;
                next.formCode = "4H7K-9WQX-M3";
                next.strokes.clear();
                next.image.clear();
            }
            sign(next);
        }
    }

    /// Opens a round, moves it, closes it, and opens the next.
    Done callPeople(Transaction &transaction)
    {
        const int turn = m_roundSteps++ % 3;
        const QDate due = m_now.date().addDays(14);
        if (turn == 0)
            return RoundStore::open(transaction, m_edition.id, due, {.titles = {"Cashier \"à l’essai\" اپریل"}});
        const Id<Round> round = RoundStore::all(transaction.database())->first().round.id;
        return turn == 1 ? RoundStore::extend(transaction, round, due, "Two are ill")
                         : RoundStore::close(transaction, round, "");
    }

    void sign(const Acknowledgment &record)
    {
        save([&](Transaction &t) { return AcknowledgmentStore::add(t, record); });
        if (record.supersedes)
            m_signed.last() = record;
        else
            m_signed << record;
    }

    void keepNote()
    {
        const QByteArray note = *Ledger::newestNote(m_test.database());
        const qint64 size = note.split('\n')[1].toLongLong();
        m_notes.insert(size, note);
        QFile file(noteFile(size));
        if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    void keepMoment()
    {
        Database &database = m_test.database();
        Moment moment;
        moment.path = path(QString("moment%1.countersign").arg(m_moments.size()));
        moment.names = Moment::namesIn(database);
        moment.erased = *database.list(Query("SELECT kind || ' ' || record AS name FROM erasure"),
                                       [](const Row &row) { return row.text("name"); });
        const qsizetype size = moment.names.size();
        for (const qsizetype kept : {qMax<qsizetype>(size / 3, 1), size * 2 / 3, size}) {
            const auto found = std::prev(m_notes.upperBound(kept));
            const auto note = Ledger::readNote(*found, *Signing::verifier(database));
            if (!note)
                qFatal("%s", qPrintable(note.error().text));
            moment.older << *note;
            moment.olderFiles << noteFile(found.key());
        }
        moment.olderFiles.last() = Ledger::shortForm(moment.older.last());
        moment.older.last() = *Ledger::fromShortForm(moment.olderFiles.last());
        must(database.each(Query(QString("VACUUM INTO '%1'").arg(moment.path)), [](const Row &) {}));
        m_moments << moment;
    }

    QRandomGenerator m_random;
    TestWorkspace m_test;
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    QList<Person> m_staff;
    Edition m_edition;
    int m_exempt = 0;
    int m_roundSteps = 0;
    qsizetype m_erased = 0;
    QList<Acknowledgment> m_signed; ///< what is in force, by person
    QMap<qint64, QByteArray> m_notes; ///< by the number of entries
    QList<Moment> m_moments;
};
