#pragma once

#include "acknowledgment/acknowledgmentscreen.h"
#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/signing/signingpage.h"
#include "acknowledgment/standinglist.h"
#include "shell/session.h"
#include "shell/workbench.h"
#include "support/acknowledgments.h"
#include "support/ownsettings.h"
#include "support/printsamples.h"
#include "support/workspace.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

/// An open window with a published edition in four languages and a person for each of them.
struct SigningRoom {
    OwnSettings settings;
    TestWorkspace test;
    QMap<QString, Person> people; ///< by language
    std::optional<Edition> edition;
    std::unique_ptr<Workbench> bench;
    AcknowledgmentScreen *screen = nullptr;

    explicit SigningRoom(const QString &language = "en", QSize size = {1180, 760})
    {
        speak(language);
        for (const QString each : {"en", "ur", "te", "hr"}) {
            const Person sample = PrintSamples::person(each);
            people.insert(each, test.addPerson(sample.number, sample.name, each, PrintSamples::site(each)));
        }
        edition = test.publish(handbook());
        bench = std::make_unique<Workbench>(std::make_unique<Session>(std::move(test.workspace)));
        screen = bench->findChild<AcknowledgmentScreen *>();
        bench->resize(size);
        static_cast<QWidget *>(bench.get())->show();
        bench->go({.screen = Destination::Screen::Acknowledgments});
        bench->activateWindow();
        if (!QTest::qWaitForWindowActive(bench.get()))
            qFatal("The window doesn't become active");
    }

    static Handbook handbook()
    {
        Handbook made;
        for (const EditionArea &area : PrintSamples::edition().areas) {
            ProblemArea &copy = made.areas.emplace_back();
            copy.texts = area.texts;
            for (const EditionRule &rule : area.rules)
                copy.rules << rule.rule;
        }
        return made;
    }

    Session &session() { return bench->session(); }

    /// Presses `key` on what has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const at = QApplication::focusWidget();
        QVERIFY(at);
        QTest::keyClick(at, key, modifiers);
    }

    /// Goes to the person of `language` and begins to collect their signature.
    SigningPage *begin(const QString &language)
    {
        screen->list()->choose(people[language].id);
        press(Qt::Key_Return, Qt::ControlModifier);
        return screen->signing();
    }

    std::optional<Acknowledgment> record(const QString &language)
    {
        const auto found = AcknowledgmentStore::inForce(session().database(), people[language].id, edition->id);
        return found ? *found : std::nullopt;
    }

    /// The primary button of the page that is signed on: the last that can be seen.
    static QPushButton *goOn(QWidget *page) { return page->findChild<QPushButton *>("goOn"); }
};
