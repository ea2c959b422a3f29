#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/formcode.h"
#include "acknowledgment/formrequest.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <QSet>

/// Filling forms from a workspace.
class FormRequestTest : public QObject {
    Q_OBJECT

private slots:
    void fillsEachInTheirLanguage()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr", "Zagreb"), zainab = test.addPerson("2", "زینب", "ur");
        const Person rama = test.addPerson("3", "రామ", "te");
        QVERIFY(test.workspace->saveOwnStatement(TestWorkspace::stamp(), "hr", "Primio sam."));
        const Edition edition = test.publish(TestWorkspace::smallHandbook({"en", "ur", "hr"}));
        auto filler = FormFiller::of(test.database(), {.edition = edition.id, .people = {ana.id, zainab.id, rama.id}});
        QVERIFY(filler);
        QCOMPARE(filler->count(), 3);

        const auto first = filler->fill(0), second = filler->fill(1), third = filler->fill(2);
        QVERIFY(first && second && third);
        QCOMPARE(first->person, ana);
        QCOMPARE(first->site, "Zagreb");
        QCOMPARE(first->language, "hr");
        QCOMPARE(first->ownStatement, "Primio sam.");
        QVERIFY(!first->checkpoint.isEmpty());
        QVERIFY(!first->acknowledgment);
        QCOMPARE(second->language, "ur");
        QCOMPARE(second->ownStatement, QString());
        QCOMPARE(third->language, "en"); // the edition has no Telugu: its governing language
        const QSet<QString> codes{first->code, second->code, third->code};
        QCOMPARE(codes.size(), 3);
        QCOMPARE(FormCode::read(first->code), std::optional(first->code));
        QCOMPARE(filler->fill(0)->code, first->code);

        QVERIFY(test.save([&](Transaction &t) { return FormStore::add(t, filler->filled()); }));
        const auto kept = FormStore::find(test.database(), second->code);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->person, zainab.id);
        QCOMPARE((*kept)->language, "ur");
        QVERIFY(!(*kept)->signedCopy);
    }

    void fillsAllInOneLanguage()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr");
        const Edition edition = test.publish();
        auto filler = FormFiller::of(test.database(), {.edition = edition.id, .people = {ana.id}, .language = "te"});
        QVERIFY(filler);
        QCOMPARE(filler->fill(0)->language, "te");
        QCOMPARE(
            FormFiller::of(test.database(), {.edition = edition.id, .people = {ana.id}, .language = "de"}).error().kind,
            Error::Kind::Invalid);
    }

    void copiesOnlyWhatWasSigned()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr"), bob = test.addPerson("2", "Bob");
        const Edition edition = test.publish();
        QVERIFY(
            test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, edition)); }));
        auto filler = FormFiller::of(
            test.database(),
            {.edition = edition.id, .people = {ana.id, bob.id}, .language = "en", .kind = FormKind::SignedCopy});
        QVERIFY(filler);
        const auto copy = filler->fill(0);
        QVERIFY(copy && copy->acknowledgment);
        QCOMPARE(copy->language, "hr"); // as it was signed, whatever was asked for
        QCOMPARE(copy->acknowledgment->strokes, toBytes(zigzag()));
        QCOMPARE(filler->fill(1).error().kind, Error::Kind::NotFound);
        QCOMPARE(filler->filled().size(), 1);
        QVERIFY(filler->filled().first().signedCopy);
    }

    void fillsWhatChangedSinceEachSigned()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr"), bob = test.addPerson("2", "Bob");
        const Edition first = test.publish();
        QVERIFY(
            test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, first)); }));
        Handbook changed = *HandbookStore::load(test.database());
        for (const QString language : {"en", "ur", "te", "hr"})
            changed.areas.first().rules.last().texts[language].handling = language + " answer at once";
        const Edition second = test.publish(changed);
        auto filler = FormFiller::of(test.database(),
                                     {.edition = second.id, .people = {ana.id, bob.id}, .kind = FormKind::ChangeSheet});
        QVERIFY(filler);
        const auto sheet = filler->fill(0), form = filler->fill(1);
        QVERIFY(sheet && sheet->changes);
        QCOMPARE(sheet->changes->from, 1);
        QCOMPARE(sheet->changes->rules.size(), 1);
        QList<ChangedPart> parts = sheet->changes->rules.first().parts;
        parts.removeIf([](const ChangedPart &part) { return part.before == part.after; });
        // The translations have become stale, so that Ana gets it in the governing language.
        const QList<ChangedPart> expected{{TextField::Handling, "en handling", "en answer at once"}};
        QCOMPARE(parts, expected);
        QVERIFY(form && !form->changes); // who never acknowledged gets the form for all of it
        QVERIFY(test.save([&](Transaction &t) { return FormStore::add(t, filler->filled()); }));
        QCOMPARE((*FormStore::find(test.database(), sheet->code))->changesSince, std::optional(1));
        QCOMPARE((*FormStore::find(test.database(), form->code))->changesSince, std::nullopt);

        // A change that only mends the wording is not on anybody's sheet.
        changed.areas.first().rules.first().texts["en"].handling = "en handling, mended";
        const Edition third =
            test.publish(changed, {{changed.areas.first().rules.first().id, {Change::Editorial, {}}}});
        auto later =
            FormFiller::of(test.database(), {.edition = third.id, .people = {ana.id}, .kind = FormKind::ChangeSheet});
        QCOMPARE(later->fill(0)->changes->rules.size(), 1);
    }

    void findsPeopleBeyondOnePage()
    {
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(test.save([&](Transaction &t) {
            for (int i = 0; i < 2500; ++i) {
                const QString number = QString::number(i);
                if (const Done added = PeopleStore::add(t, {.number = number, .name = "N" + number, .language = "en"});
                    !added)
                    return added;
            }
            return done();
        }));
        const auto all = peopleOf(test.database(), edition.id, QDate(2026, 3, 2));
        QVERIFY(all);
        QCOMPARE(all->size(), 2500);
        QCOMPARE(QSet<qint64>([&] {
                     QSet<qint64> ids;
                     for (const auto id : *all)
                         ids << id.stored();
                     return ids;
                 }())
                     .size(),
                 2500);
        const auto none = peopleOf(test.database(), edition.id, QDate(2026, 3, 2), {.standings = {Standing::Exempt}});
        QVERIFY(none && none->isEmpty());
    }
};

QTEST_GUILESS_MAIN(FormRequestTest)
#include "formrequest_test.moc"
