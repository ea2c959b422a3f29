#include "home/homescreen.h"

#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "home/editioncard.h"
#include "home/steprow.h"
#include "people/peoplestore.h"
#include "shell/backuproutine.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 96 * grid;

qsizetype unpublishedRules(const std::optional<Edition> &edition, const Handbook &handbook)
{
    const auto changes = changesSince(edition ? &*edition : nullptr, handbook);
    return std::count_if(changes.cbegin(), changes.cend(), [](Change change) { return change != Change::Unchanged; });
}

}

HomeScreen::HomeScreen(Session &session, QWidget *parent)
    : Screen(parent),
      m_session(session),
      m_header(new ScreenHeader),
      m_lead(newLabel()),
      m_card(new EditionCard),
      m_backup(newStep(Destination::Screen::Settings, &m_toBackup)),
      m_write(newStep(Destination::Screen::Handbook, &m_toHandbook)),
      m_add(newStep(Destination::Screen::People, &m_toPeople)),
      m_publish(newStep(Destination::Screen::Handbook, &m_toPublish)),
      m_collect(newStep(Destination::Screen::Acknowledgments, &m_toAcknowledgments))
{
    auto *const parts = new QVBoxLayout;
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(grid);
    m_lead->setWordWrap(true);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_lead, m_card, m_backup, m_write, m_add, m_publish, m_collect})
        parts->addWidget(part);
    parts->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scrolledColumn(parts, widest), 1);

    for (const auto changed : {&Session::handbookChanged, &Session::peopleChanged, &Session::editionsChanged,
                               &Session::acknowledgmentsChanged}) {
        connect(&session, changed, this, [this] {
            if (isVisible())
                reload();
        });
    }
    m_session.offer(m_toPeople, Action::SeePeople);
    m_session.offer(m_toPublish, Action::Publish);
    m_session.offer(m_toAcknowledgments, Action::SeePeople);
    connect(&session.backups(), &BackupRoutine::changed, this, &HomeScreen::setWords);
    inEveryLanguage(this, [this] { setWords(); });
}

QString HomeScreen::title() const
{
    return tr("Today");
}

QString HomeScreen::icon() const
{
    return u"go-home"_s;
}

StepRow *HomeScreen::newStep(Destination::Screen screen, QAction **action)
{
    *action = new QAction(this);
    connect(*action, &QAction::triggered, this, [this, screen] { Q_EMIT m_session.goTo({.screen = screen}); });
    addAction(*action);
    return new StepRow(*action);
}

void HomeScreen::arrive(const Destination &)
{
    reload();
}

Result<HomeScreen::Facts> HomeScreen::facts() const
{
    Database &database = m_session.database();
    const QDate today = m_session.stamp().at.date();
    const auto handbook = HandbookStore::load(database);
    if (!handbook)
        return handbook.error();
    const auto edition = EditionStore::newestStanding(database);
    if (!edition)
        return edition.error();
    Facts found{
        .rules = ruleCount(*handbook), .unpublished = unpublishedRules(*edition, *handbook), .edition = *edition};
    if (!m_session.may(Action::SeePeople))
        return found;
    const auto people = PeopleStore::count(database, {.notLeftBy = today});
    if (!people)
        return people.error();
    found.people = *people;
    if (*edition) {
        const auto status = Status::of(database, (*edition)->id, today);
        if (!status)
            return status.error();
        found.status = *status;
    }
    return found;
}

void HomeScreen::reload()
{
    auto found = facts();
    m_isUnreadable = !found && m_session.workspace().isDamaged();
    if (!found && !m_isUnreadable) {
        Messages::show(this, found.error());
        return;
    }
    m_facts = found ? *std::move(found) : Facts();
    setWords();
}

QString HomeScreen::lead() const
{
    if (m_isUnreadable)
        return tr("What this page counts can’t be read any more. Look at the other pages, or salvage the workspace.");
    if (!m_session.may(Action::SeePeople))
        return {}; // what waits for a translator stands in a row of its own
    const Tally &tally = m_facts.status.tally;
    const bool isBegun = m_facts.edition && m_facts.people > 0;
    const bool hasRest = tally.pending + tally.overdue > 0 || m_facts.unpublished > 0;
    if (isBegun)
        return hasRest ? QString() : tr("Nothing waits for you. Everybody has answered to this edition.");
    if (m_session.may(Action::Publish))
        return tr("Four steps take you from here to signed pages.");
    return m_facts.edition ? QString() : tr("No edition of the handbook is published yet.");
}

void HomeScreen::setWords()
{
    const Tally &tally = m_facts.status.tally;
    const bool hasEdition = m_facts.edition.has_value();
    const qint64 open = tally.pending + tally.overdue;
    m_header->setTitle(title());
    m_toHandbook->setText(tr("Open the handbook"));
    m_toPeople->setText(tr("Open people"));
    m_toPublish->setText(tr("Go and publish"));
    m_toAcknowledgments->setText(tr("Open acknowledgments"));

    const bool seesPeople = m_session.may(Action::SeePeople);
    m_card->setVisible(hasEdition && seesPeople);
    if (hasEdition)
        m_card->show(*m_facts.edition, m_facts.status, m_session.stamp().at.date());
    const bool isBegun = hasEdition && m_facts.people > 0;
    setBackupWords();
    m_lead->setText(lead());
    m_lead->setVisible(!m_lead->text().isEmpty() && (!isBegun || m_backup->isHidden()));

    m_write->setWords(m_session.may(Action::EditRules) ? tr("Write the handbook") : tr("Translate the handbook"),
                      m_facts.rules > 0 ? tr("%n rules are written.", nullptr, int(m_facts.rules))
                                        : tr("Write your rules, or import them from a text you have."));
    m_add->setWords(tr("Add people"),
                    m_facts.people > 0
                        ? tr("%n people are on file.", nullptr, int(m_facts.people))
                        : tr("Add everybody who is to read and sign, or import them from a spreadsheet."));
    m_publish->setWords(tr("Publish an edition"),
                        isBegun ? tr("%n rules differ from the edition in force.", nullptr, int(m_facts.unpublished))
                                : tr("An edition is fixed and numbered; that is what people sign."));
    m_collect->setWords(tr("Collect acknowledgments"),
                        hasEdition && open > 0 ? tr("%n people have yet to sign.", nullptr, int(open))
                                               : tr("Have people sign on this screen, or print their forms."));
    const auto setShown = [this](StepRow *step, bool isShown) { step->setVisible(isShown && !m_isUnreadable); };
    setShown(m_write, m_session.may(Action::EditRules) ? !isBegun : m_session.may(Action::Translate));
    setShown(m_add, !isBegun && m_session.may(Action::EditPeople));
    setShown(m_publish, (!isBegun || m_facts.unpublished > 0) && m_session.may(Action::Publish));
    setShown(m_collect, (!isBegun || open > 0) && m_session.may(Action::Acknowledge));
    m_write->setDone(m_facts.rules > 0 && m_session.may(Action::EditRules));
    m_add->setDone(m_facts.people > 0);
    m_publish->setDone(hasEdition && m_facts.unpublished == 0);
    m_collect->setDone(isBegun && open == 0);
}

void HomeScreen::setBackupWords()
{
    const BackupRoutine &backups = m_session.backups();
    const auto days = backups.daysWithout(m_session.stamp().at);
    m_toBackup->setText(tr("Open the settings"));
    m_toBackup->setVisible(days.has_value());
    m_backup->setVisible(days.has_value());
    if (!days)
        return;
    QStringList sentences{*days > 0 ? tr("The last good backup is %n days old.", nullptr, *days)
                                    : tr("There is no good backup yet.")};
    if (!backups.problem().isEmpty())
        sentences << backups.problem();
    m_backup->setWords(tr("Back up the workspace"), sentences.join(u' '));
}
