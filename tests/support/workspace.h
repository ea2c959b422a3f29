#pragma once

#include "handbook/edition.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "people/peoplestore.h"
#include "support/testplace.h"
#include "workspace/workspace.h"

#include <QTest>

/// What tests begin with: a workspace in a place of its own, and a clock that stands still.
struct TestWorkspace {
    TestPlace place;
    std::unique_ptr<Workspace> workspace;

    explicit TestWorkspace(const QString &governingLanguage = "en")
    {
        auto made = Workspace::create(path(), {"Corner Shop", governingLanguage}, stamp());
        if (!made)
            qFatal("%s", qPrintable(made.error().text + made.error().detail));
        workspace = *std::move(made);
    }

    QString path() const { return place.path(); }
    Database &database() { return workspace->database(); }

    static Stamp stamp(const QDateTime &at = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::OffsetFromUTC, 3600))
    {
        return {"Mara Manager", at};
    }

    template <typename Change>
    Done save(Change change)
    {
        return inTransaction(database(), stamp(), change);
    }

    Person addPerson(const QString &number, const QString &name, const QString &language = "en",
                     const QString &site = {})
    {
        Person person{.number = number, .name = name, .language = language};
        const Done saved = save([&](Transaction &transaction) -> Done {
            if (!site.isEmpty()) {
                const auto found = PeopleStore::siteNamed(transaction, site);
                if (!found)
                    return found.error();
                person.site = found->id;
            }
            return PeopleStore::add(transaction, person);
        });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text + saved.error().detail));
        return person;
    }

    /// A handbook of one area and two rules, in every one of `languages`.
    static Handbook smallHandbook(const QStringList &languages = {"en", "ur", "te", "hr"})
    {
        Handbook handbook{{ProblemArea{}}};
        ProblemArea &area = handbook.areas.first();
        area.rules = {Rule{.value = ServiceValue::Courtesy, .channels = {Channel::InPerson}},
                      Rule{.value = ServiceValue::Timeliness, .channels = {Channel::Telephone, Channel::Email}}};
        for (const QString &language : languages) {
            area.texts[language] = {language + " area", language + " intro"};
            for (Rule &rule : area.rules)
                rule.texts[language] = {language + " title", "situation", language + " handling", "reason", "example"};
        }
        return handbook;
    }

    Done saveHandbook(const Handbook &handbook)
    {
        return save([&](Transaction &transaction) -> Done {
            const auto before = HandbookStore::load(transaction.database());
            if (!before)
                return before.error();
            return HandbookStore::save(transaction, *before, handbook);
        });
    }

    /// Publishes `handbook`; the test ends where that isn't possible.
    Edition publish(const Handbook &handbook = smallHandbook(), const Decisions &decisions = {})
    {
        std::optional<Edition> edition;
        Done saved = saveHandbook(handbook);
        if (saved)
            saved = save([&](Transaction &transaction) -> Done {
                const auto published =
                    EditionStore::publish(transaction, {QDate(2026, 3, 1), "For the first time", decisions});
                if (!published)
                    return published.error();
                edition = *published;
                return done();
            });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text + saved.error().detail));
        return *edition;
    }
};
