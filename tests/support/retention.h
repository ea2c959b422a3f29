#pragma once

#include "retention/erasurestore.h"
#include "retention/retentionstore.h"
#include "support/workspace.h"

#include <QTest>

inline void keep(TestWorkspace &test, const Retention::Period &period)
{
    QVERIFY(test.save([&](Transaction &t) { return RetentionStore::save(t, period); }));
}

inline void leave(TestWorkspace &test, Person &person, const QDate &day)
{
    Person left = person;
    left.left = day;
    QVERIFY(test.save([&](Transaction &t) { return PeopleStore::change(t, person, left); }));
    person = left;
}

inline QList<Retention::Due> due(TestWorkspace &test, const QDate &today,
                                 RetentionStore::Held held = RetentionStore::Held::Included)
{
    const auto found = RetentionStore::due(test.database(), today, held);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

/// "acknowledgment 7 1 2026-03-01": kind, person, edition, from
inline QStringList said(const QList<Retention::Due> &all)
{
    QStringList words;
    for (const Retention::Due &one : all) {
        words << QString("%1 %2 %3 %4")
                     .arg(word(one.kind), one.number, QString::number(one.editionNumber),
                          one.from.toString(Qt::ISODate));
    }
    return words;
}

inline Done erase(TestWorkspace &test, const ErasureStore::Wish &wish)
{
    return test.save([&](Transaction &t) -> Done {
        const auto gone = ErasureStore::erase(t, wish);
        return gone ? done() : Done(gone.error());
    });
}

inline ErasureStore::Wish everything(const Person &person)
{
    return {Retention::Kind::Person, person.id, {}, "They asked for it.", "GDPR 17"};
}
