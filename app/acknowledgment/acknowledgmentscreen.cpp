#include "acknowledgment/acknowledgmentscreen.h"

#include "acknowledgment/signing/signingpage.h"
#include "acknowledgment/sitelist.h"
#include "acknowledgment/standinglist.h"
#include "acknowledgment/statuspanel.h"
#include "base/dates.h"
#include "base/text.h"
#include "handbook/editionstore.h"
#include "handbook/withdrawalstore.h"
#include "people/peoplestore.h"
#include "shell/emptystate.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 countedAtOnce = 10000; // people whose standing is counted in a few hundredths of a second
}

AcknowledgmentScreen::AcknowledgmentScreen(Session &session, QWidget *parent)
    : Screen(parent),
      m_session(session)
{
    makeActions();
    makeParts();
    inEveryLanguage(this, [this] { setWords(); });
    connect(&m_session, &Session::editionsChanged, this, [this] {
        if (isVisible())
            reload();
    });
    const auto changed = [this] {
        if (isVisible())
            showEdition();
    };
    connect(&m_session, &Session::peopleChanged, this, changed);
    connect(&m_session, &Session::acknowledgmentsChanged, this, changed);
    updateActions();
}

/// The page belongs to the window, but works with the session.
AcknowledgmentScreen::~AcknowledgmentScreen()
{
    delete m_signing;
}

QString AcknowledgmentScreen::title() const
{
    return tr("Acknowledgments");
}

QString AcknowledgmentScreen::icon() const
{
    return u"document-sign"_s;
}

QWidget *AcknowledgmentScreen::filterField()
{
    return m_stack->currentIndex() == 0 ? m_filter : nullptr;
}

int AcknowledgmentScreen::waiting() const
{
    return int(m_newestUnsigned);
}

SigningPage *AcknowledgmentScreen::signing() const
{
    return m_signing;
}

void AcknowledgmentScreen::makeActions()
{
    const auto add = [this](const QKeySequence &keys, auto handle) {
        auto *const action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, handle);
        addAction(action);
        return action;
    };
    m_collect = add(u"Ctrl+Return"_s, &AcknowledgmentScreen::collect);
    m_print = add(QKeySequence::Print, &AcknowledgmentScreen::printForms);
    m_exempt = add({}, &AcknowledgmentScreen::exempt);
    m_setDueDate = add({}, &AcknowledgmentScreen::setDueDate);
    m_session.offer(m_collect, Action::Acknowledge);
    m_session.offer(m_print, Action::PrintForms);
    m_session.offer(m_exempt, Action::Exempt);
    m_session.offer(m_setDueDate, Action::OpenRounds);
    m_goToHandbook = new QAction(this);
    m_goToPeople = new QAction(this);
    m_session.offer(m_goToHandbook, Action::EditRules);
    m_session.offer(m_goToPeople, Action::EditPeople);
    connect(m_goToHandbook, &QAction::triggered, this,
            [this] { Q_EMIT m_session.goTo({.screen = Destination::Screen::Handbook}); });
    connect(m_goToPeople, &QAction::triggered, this,
            [this] { Q_EMIT m_session.goTo({.screen = Destination::Screen::People}); });
}

void AcknowledgmentScreen::makeParts()
{
    m_header = new ScreenHeader;
    m_editions = new QComboBox;
    m_filter = m_header->addFilter();
    m_header->addButton(m_print);
    m_header->setPrimary(m_collect);
    m_panel = new StatusPanel(m_editions, m_setDueDate);
    m_list = new StandingList(m_session, m_exempt);
    m_noEdition = new EmptyState(m_goToHandbook);
    m_noPeople = new EmptyState(m_goToPeople);
    auto *const status = new QWidget;
    auto *const row = new QHBoxLayout(status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_panel);
    row->addWidget(m_list, 1);
    m_stack = new QStackedWidget;
    for (QWidget *const part : {status, static_cast<QWidget *>(m_noEdition), static_cast<QWidget *>(m_noPeople)})
        m_stack->addWidget(part);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    connect(m_header, &ScreenHeader::filterChanged, m_list, &StandingList::setText);
    connect(m_editions, &QComboBox::currentIndexChanged, this, &AcknowledgmentScreen::showEdition);
    connect(m_panel->sites(), &SiteList::chosenChanged, this, [this] {
        Status::Filter filter;
        m_panel->sites()->sites().narrow(m_panel->sites()->currentIndex().row(), filter);
        m_list->setSite(filter);
    });
    connect(m_list, &StandingList::opened, this, [this](const PersonStanding &one) {
        Q_EMIT m_session.goTo({.screen = Destination::Screen::People, .person = one.person.id});
    });
    connect(m_list, &StandingList::chosenChanged, this, &AcknowledgmentScreen::updateActions);
}

void AcknowledgmentScreen::setWords()
{
    m_header->setTitle(title());
    m_editions->setAccessibleName(tr("Edition"));
    m_collect->setText(tr("Collect signature…"));
    m_print->setText(tr("Print forms…"));
    m_exempt->setText(tr("Exempt…"));
    m_setDueDate->setText(tr("Set due date…"));
    m_goToHandbook->setText(tr("Go to the handbook"));
    m_goToPeople->setText(tr("Go to people"));
    m_noEdition->setWords(tr("No edition is published yet"),
                          tr("People acknowledge an edition of the handbook. Write the handbook, then publish it."));
    m_noPeople->setWords(tr("Nobody is on file yet"),
                         m_session.may(Action::EditPeople) ? tr(
                             "Add the people who are to acknowledge the handbook, or import them from a spreadsheet.")
                                                           : tr("People whom others add stand here."));
    fillEditions();
}

void AcknowledgmentScreen::arrive(const Destination &destination)
{
    reload();
    if (destination.person)
        m_list->choose(*destination.person);
    if (m_stack->currentIndex() == 0)
        m_list->view()->setFocus();
}

const Edition *AcknowledgmentScreen::edition() const
{
    const int index = m_editions->currentIndex();
    return index >= 0 && index < m_known.size() ? &m_known[index] : nullptr;
}

void AcknowledgmentScreen::reload()
{
    auto editions = EditionStore::all(m_session.database());
    if (!editions) {
        Messages::show(this, editions.error());
        return;
    }
    m_known = *std::move(editions);
    const auto withdrawals = WithdrawalStore::all(m_session.database());
    if (!withdrawals) {
        Messages::show(this, withdrawals.error());
        return;
    }
    m_withdrawals = *withdrawals;
    // What is to be acknowledged comes first.
    std::stable_partition(m_known.begin(), m_known.end(),
                          [this](const Edition &known) { return !m_withdrawals.contains(known.id); });
    fillEditions();
    showEdition();
}

void AcknowledgmentScreen::fillEditions()
{
    const auto before = m_editions->currentData();
    const QSignalBlocker quiet(m_editions);
    m_editions->clear();
    for (const Edition &known : std::as_const(m_known)) {
        const QString words = m_withdrawals.contains(known.id) ? tr("Edition %1, %2, withdrawn") : tr("Edition %1, %2");
        m_editions->addItem(words.arg(known.number).arg(longDate(known.dated, Language::spoken())), known.id.stored());
    }
    m_editions->setCurrentIndex(qMax(0, m_editions->findData(before)));
}

void AcknowledgmentScreen::showEdition()
{
    const QDate today = m_session.stamp().at.date();
    const auto people = PeopleStore::count(m_session.database(), {.employedOn = today});
    if (!people) {
        Messages::show(this, people.error());
        return;
    }
    const bool hasPeople = *people > 0;
    m_stack->setCurrentIndex(!edition() ? 1 : hasPeople ? 0 : 2);
    m_filter->setVisible(m_stack->currentIndex() == 0);
    if (m_stack->currentIndex() == 0) {
        m_list->show(edition()->id);
        countStatus(*people);
    }
    updateActions();
}

/// Counting everybody of a large company takes longer than a window may stand still.
void AcknowledgmentScreen::countStatus(qint64 people)
{
    const QDate today = m_session.stamp().at.date();
    if (m_counting)
        m_counting->cancel();
    if (people <= countedAtOnce) {
        const auto status = Status::ofEdition(m_session.database(), edition()->id, today);
        if (status)
            showStatus(*status);
        else
            Messages::show(this, status.error());
        return;
    }
    const auto counted = std::make_shared<EditionStatus>();
    m_counting = Task::start(m_session, tr("Counting acknowledgments"),
                             [counted, today, id = edition()->id](Database &database, const Progress &) -> Done {
                                 const auto status = Status::ofEdition(database, id, today);
                                 if (!status)
                                     return status.error();
                                 *counted = *status;
                                 return done();
                             });
    connect(m_counting, &Task::finished, this, [this, counted, task = m_counting.data()](const Done &result) {
        if (result && task == m_counting)
            showStatus(*counted);
        else if (!result && !isCancelled(result))
            Messages::show(this, result.error());
    });
}

void AcknowledgmentScreen::showStatus(const EditionStatus &status)
{
    m_panel->show(status);
    if (m_editions->currentIndex() == 0) {
        m_newestUnsigned = status.tally.pending + status.tally.overdue;
        Q_EMIT waitingChanged();
    }
}

void AcknowledgmentScreen::updateActions()
{
    const bool isShown = m_stack->currentIndex() == 0;
    const auto one = isShown ? m_list->chosen() : std::nullopt;
    const bool hasRecord = one && (one->standing == Standing::Acknowledged || one->standing == Standing::Refused);
    m_collect->setEnabled(one.has_value());
    m_print->setEnabled(isShown);
    m_exempt->setEnabled(one && !hasRecord && one->standing != Standing::Exempt);
    m_setDueDate->setEnabled(isShown);
}
