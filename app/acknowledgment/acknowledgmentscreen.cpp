#include "acknowledgment/acknowledgmentscreen.h"

#include "acknowledgment/partlist.h"
#include "acknowledgment/rounds/roundpage.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/signing/signingpage.h"
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
            showChosen();
    };
    connect(&m_session, &Session::peopleChanged, this, changed);
    connect(&m_session, &Session::acknowledgmentsChanged, this, [this] {
        if (isVisible())
            reloadRounds();
    });
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
    m_ask = add(QKeySequence::New, &AcknowledgmentScreen::askForAcknowledgments);
    m_extend = add({}, &AcknowledgmentScreen::extend);
    m_close = add({}, &AcknowledgmentScreen::closeRound);
    m_remind = add({}, &AcknowledgmentScreen::remind);
    m_session.offer(m_remind, Action::PrintForms);
    m_saveList = add(QKeySequence::Save, qOverload<>(&AcknowledgmentScreen::saveList));
    m_session.offer(m_collect, Action::Acknowledge);
    m_session.offer(m_print, Action::PrintForms);
    m_session.offer(m_exempt, Action::Exempt);
    for (QAction *const action : {m_ask, m_extend, m_close})
        m_session.offer(action, Action::OpenRounds);
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
    m_choice = new QComboBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter = m_header->addFilter();
    m_header->addButton(m_ask);
    m_header->addButton(m_print);
    m_header->setPrimary(m_collect);
    m_panel = new StatusPanel(m_choice, {m_extend, m_close});
    m_list = new StandingList(m_session, {m_remind, m_exempt, m_saveList});
    m_roundPage = new RoundPage(m_session);
    m_noEdition = new EmptyState(m_goToHandbook);
    m_noPeople = new EmptyState(m_goToPeople);
    auto *const status = new QWidget;
    auto *const row = new QHBoxLayout(status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_panel);
    row->addWidget(m_list, 1);
    m_stack = new QStackedWidget;
    for (QWidget *const part : {status, static_cast<QWidget *>(m_noEdition), static_cast<QWidget *>(m_noPeople),
                                static_cast<QWidget *>(m_roundPage)})
        m_stack->addWidget(part);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    connect(m_header, &ScreenHeader::filterChanged, m_list, &StandingList::setText);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AcknowledgmentScreen::showChosen);
    connect(m_panel->parts(), &PartList::chosenChanged, this, &AcknowledgmentScreen::choosePart);
    connect(m_panel, &StatusPanel::wantedChanged, this, [this] {
        m_list->setPart({});
        showChosen();
    });
    connect(m_roundPage, &RoundPage::cancelled, this, &AcknowledgmentScreen::leaveRoundPage);
    connect(m_roundPage, &RoundPage::opened, this, [this] {
        if (!m_rounds.isEmpty())
            m_choice->setCurrentIndex(m_choice->findData(m_rounds.first().round.id.stored()));
        leaveRoundPage();
    });
    connect(m_list, &StandingList::opened, this, [this](const PersonStanding &one) {
        Q_EMIT m_session.goTo({.screen = Destination::Screen::People, .person = one.person.id});
    });
    connect(m_list, &StandingList::chosenChanged, this, &AcknowledgmentScreen::updateActions);
}

void AcknowledgmentScreen::setWords()
{
    m_header->setTitle(title());
    m_choice->setAccessibleName(tr("Round or edition"));
    m_collect->setText(tr("Collect signature…"));
    m_print->setText(tr("Print forms…"));
    m_exempt->setText(tr("Exempt…"));
    m_ask->setText(tr("Ask for acknowledgments…"));
    m_close->setText(tr("Close round…"));
    m_saveList->setText(tr("Save list…"));
    m_remind->setText(tr("Remind…"));
    m_goToHandbook->setText(tr("Go to the handbook"));
    m_goToPeople->setText(tr("Go to people"));
    m_noEdition->setWords(tr("No edition is published yet"),
                          tr("People acknowledge an edition of the handbook. Write the handbook, then publish it."));
    m_noPeople->setWords(tr("Nobody is on file yet"),
                         m_session.may(Action::EditPeople) ? tr(
                             "Add the people who are to acknowledge the handbook, or import them from a spreadsheet.")
                                                           : tr("People whom others add stand here."));
    fillChoice();
    updateActions();
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
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_choices.size() ? &m_known[m_choices[index].edition] : nullptr;
}

std::optional<RoundState> AcknowledgmentScreen::round() const
{
    return m_choices.value(m_choice->currentIndex()).round;
}

Status::Scope AcknowledgmentScreen::scope() const
{
    const auto shown = round();
    return shown ? Status::Scope(*shown) : Status::Scope(edition()->id);
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
    reloadRounds();
}

void AcknowledgmentScreen::reloadRounds()
{
    auto rounds = RoundStore::all(m_session.database());
    if (!rounds) {
        Messages::show(this, rounds.error());
        return;
    }
    m_rounds = *std::move(rounds);
    fillChoice();
    showChosen();
}

/// The rounds of each edition, and everybody as to it; what is shown stays so.
void AcknowledgmentScreen::fillChoice()
{
    const auto before = m_choice->currentData();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choices.clear();
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        const Edition &known = m_known[i];
        for (const RoundState &state : std::as_const(m_rounds)) {
            if (state.round.edition != known.id)
                continue;
            m_choices << Choice{i, state};
            m_choice->addItem((state.isOpen() ? tr("Round %1, edition %2") : tr("Round %1, edition %2, closed"))
                                  .arg(QString::number(state.number), QString::number(known.number)),
                              state.round.id.stored());
        }
        const QString words = m_withdrawals.contains(known.id) ? tr("Edition %1, %2, withdrawn") : tr("Edition %1, %2");
        m_choices << Choice{i, std::nullopt};
        m_choice->addItem(words.arg(known.number).arg(longDate(known.dated, Language::spoken())), known.id.stored());
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(before)));
}

void AcknowledgmentScreen::choosePart()
{
    Status::Filter filter;
    m_panel->parts()->parts().narrow(m_panel->parts()->currentIndex().row(), filter);
    m_list->setPart(filter);
}

void AcknowledgmentScreen::showChosen()
{
    if (m_stack->currentWidget() == m_roundPage) // nobody is taken away from what they fill in
        return;
    const QDate today = m_session.stamp().at.date();
    const auto people = PeopleStore::count(m_session.database(), {.employedOn = today});
    if (!people) {
        Messages::show(this, people.error());
        return;
    }
    const bool hasPeople = *people > 0;
    m_stack->setCurrentIndex(!edition() ? 1 : hasPeople ? 0 : 2);
    m_header->setVisible(true);
    m_filter->setVisible(m_stack->currentIndex() == 0);
    if (m_stack->currentIndex() == 0) {
        m_list->show(scope());
        countStatus(*people);
    }
    updateActions();
}

void AcknowledgmentScreen::leaveRoundPage()
{
    m_stack->setCurrentIndex(0);
    showChosen();
    m_list->view()->setFocus();
}

/// Counting everybody of a large company takes longer than a window may stand still.
void AcknowledgmentScreen::countStatus(qint64 people)
{
    const QDate today = m_session.stamp().at.date();
    if (m_counting)
        m_counting->cancel();
    if (people <= countedAtOnce) {
        const auto status = Status::of(m_session.database(), scope(), today, m_panel->wanted());
        if (status)
            showStatus(*status);
        else
            Messages::show(this, status.error());
        return;
    }
    const auto counted = std::make_shared<EditionStatus>();
    m_counting = Task::start(
        m_session, tr("Counting acknowledgments"),
        [counted, today, asked = scope(), by = m_panel->wanted()](Database &database, const Progress &) -> Done {
            const auto status = Status::of(database, asked, today, by);
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
    m_panel->show(status, round());
    if (m_choice->currentIndex() == 0) {
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
    const auto shown = isShown ? round() : std::nullopt;
    const bool isOpen = !shown || shown->isOpen();
    m_ask->setEnabled(isShown);
    m_extend->setText(isOpen ? tr("Extend…") : tr("Open again…"));
    m_extend->setEnabled(shown.has_value());
    m_close->setEnabled(shown && isOpen);
    m_saveList->setEnabled(isShown);
    m_remind->setEnabled(shown && isOpen);
}
