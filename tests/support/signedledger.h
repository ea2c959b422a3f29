#pragma once

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "ledger/ledger.h"
#include "support/acknowledgments.h"
#include "support/verifier.h"
#include "support/workspace.h"

#include <QTest>

/// A workspace whose ledger has nine entries: an edition, a round, an exemption, and six acknowledgments.
struct SignedLedger : TestWorkspace {
    QList<Person> people;
    Edition edition;
    QList<Acknowledgment> signatures;

    SignedLedger()
    {
        must(save([&](Transaction &t) -> Done {
            for (const QString name : {"Ana", "Bob", "Cvita", "Dino", "Eva", "Fran", "Goran"}) {
                people << Person{.number = QString::number(people.size() + 1), .name = name, .language = "en"};
                must(PeopleStore::add(t, people.last()));
            }
            return done();
        }));
        edition = publish();
        must(save([&](Transaction &t) -> Done {
            must(RoundStore::open(t, edition.id, QDate(2026, 4, 1)));
            must(RoundStore::exempt(t, edition.id, people.last().id, "On leave"));
            for (const Person &person : people.first(6))
                must(sign(t, person));
            return done();
        }));
    }

    Done sign(Transaction &transaction, const Person &person)
    {
        signatures << drawnAcknowledgment(person, edition);
        return AcknowledgmentStore::add(transaction, signatures.last());
    }

    Ledger::Checkpoint checkpoint()
    {
        const auto newest = Ledger::newestCheckpoint(database());
        return newest && *newest ? **newest : Ledger::Checkpoint();
    }

    Ledger::Verified verified(const QList<Ledger::Checkpoint> &older = {})
    {
        const auto found = workspace->verify(older);
        if (!found)
            qFatal("%s %s", qPrintable(found.error().text), qPrintable(found.error().detail));
        return *found;
    }

    /// `text` with the ids of the records in it: E, R, X, A0 to A5.
    QString filled(QString text)
    {
        const auto id = [&](const char *table) {
            return QString::number(*database().count(Query(QString("SELECT id AS n FROM %1").arg(table))));
        };
        for (qsizetype i = 0; i < signatures.size(); ++i)
            text.replace(QString("[A%1]").arg(i), QString::number(signatures[i].id.stored()));
        return text.replace("[E]", QString::number(edition.id.stored()))
            .replace("[R]", text.contains("[R]") ? id("acknowledgment_round") : "")
            .replace("[X]", text.contains("[X]") ? id("exemption") : "");
    }

    static void must(const Done &done)
    {
        if (!done)
            qFatal("%s %s", qPrintable(done.error().text), qPrintable(done.error().detail));
    }
};

inline QStringList records(const Ledger::Verified &verified)
{
    QStringList found;
    for (const Ledger::Finding &finding : verified.findings)
        found << Ledger::word(finding.what) + ' ' + finding.record();
    return found;
}

/// The independent verifier reads files only; there it has to say the same.
inline void compare(Verifier &verifier, const SignedLedger &sample, const Ledger::Verified &verified,
                    const QStringList &checkpoints = {})
{
    if (TestPlace::isOnServer())
        return;
    const Verifier::Answer answer = verifier.ask(QStringList{"workspace", sample.path()} + checkpoints);
    QVERIFY2(answer.isSound == verified.isSound(), qPrintable(answer.problems.join('\n')));
}
