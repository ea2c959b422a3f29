// Searches 10,000 rules of 500 characters as one types, and has the database find the same first rules by the bare
// text. Both take turns, and the middle of their times counts. What is made ready once, before the first letter is
// typed, is measured apart.

#include "handbook/handbooksearch.h"
#include "storage/query.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int rules = 10000, perArea = 100, length = 500, rounds = 25, first = 20;
constexpr double allowed = 3;

/// Words of each language that stand in every rule, so that nothing but the last word tells them apart.
const QMap<QString, QStringList> &vocabulary()
{
    static const QMap<QString, QStringList> words{
        {"en", {"customer", "waits", "answer", "telephone", "politely", "and", "at", "once", "colleague", "says"}},
        {"hr", {"kupac", "čeka", "javite", "se", "gospođi", "odmah", "džep", "uljudno", "kažite", "ljubazno"}},
        {"ur", {"گاہَک", "اِنتظار", "کرتا", "ہے", "فوراً", "جواب", "دیں", "شائستگی", "سے", "بات"}},
        {"te", {"వినియోగదారు", "వేచి", "ఉన్నారు", "వెంటనే", "సమాధానం", "ఇవ్వండి", "మర్యాదగా", "మాట్లాడండి", "సహోద్యోగి", "చెప్పండి"}}};
    return words;
}

Handbook handbook(const QString &language)
{
    const QStringList words = vocabulary()[language];
    Handbook made;
    quint32 state = 20260301;
    for (int i = 0; i < rules; ++i) {
        if (i % perArea == 0)
            made.areas << ProblemArea{.texts = {{language, {words[0], {}}}}};
        QString text;
        while (text.size() < length) {
            state = state * 1664525u + 1013904223u;
            text += words[int(state >> 16) % words.size()] + ' ';
        }
        text += i == rules - 1 ? "zebra" : i % 97 == 96 ? "giraffe" : "";
        made.areas.last().rules << Rule{.texts = {{language, {words[i % 10], {}, text, {}, {}}}}};
    }
    return made;
}

/// The first rules with `word`, in the order of the handbook, as the database finds them.
qsizetype bareSearch(Database &database, const QString &word)
{
    Query query("SELECT t.rule AS id, t.language, t.title, t.handling FROM rule_text t JOIN rule r ON r.id = t.rule "
                "JOIN problem_area a ON a.id = r.area WHERE t.title LIKE :word OR t.situation LIKE :word "
                "OR t.handling LIKE :word OR t.reason LIKE :word OR t.example LIKE :word "
                "ORDER BY a.place, r.place, t.language LIMIT 20");
    const auto found = database.list(query.bind(":word", '%' + word + '%'), [](const Row &row) {
        return row.text("title") + row.text("language") + row.text("handling");
    });
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return found->size();
}

/// Nanoseconds.
template <typename Work>
qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

qint64 middle(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool holds(const QString &language)
{
    TestWorkspace test(language);
    if (const Done saved = test.saveHandbook(handbook(language)); !saved)
        qFatal("%s", qPrintable(saved.error().detail));
    HandbookSearch search;
    const qint64 ready = timed([&] { search.add(*HandbookStore::load(test.database())); });
    bool all = true;
    for (const QString word : {"zebra", "giraffe", "hippopotamus"}) {
        QList<qint64> own, bare;
        qsizetype ownHits = 0, bareHits = 0;
        for (int round = 0; round < rounds; ++round) {
            bare << timed([&] { bareHits = bareSearch(test.database(), word); });
            own << timed([&] { ownHits = search.find({.typed = word, .edition = 0, .atMost = first}).size(); });
        }
        if (ownHits != bareHits)
            qFatal("%lld hits against %lld.", qint64(ownHits), qint64(bareHits));
        const double ratio = double(middle(own)) / double(middle(bare));
        std::printf(
            "the first %lld rules with “%s” among 10,000 (%s): ratio %.2f (at most %.1f), %lld against %lld µs\n",
            qint64(ownHits), qPrintable(word), qPrintable(language), ratio, allowed, middle(own) / 1000,
            middle(bare) / 1000);
        all = all && ratio <= allowed;
    }
    std::printf("made ready (%s) in %lld ms\n", qPrintable(language), ready / 1000000);
    return all;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bool all = true;
    for (const QString &language : vocabulary().keys())
        all = holds(language) && all;
    return all ? 0 : 1;
}
