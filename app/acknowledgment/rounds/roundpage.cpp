#include "acknowledgment/rounds/roundpage.h"

#include "acknowledgment/rounds/roundform.h"
#include "acknowledgment/roundstore.h"
#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "shell/button.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 70 * grid;
constexpr int usualDays = 14;
constexpr std::chrono::milliseconds typingPause(250);
constexpr qint64 countedAtOnce = 10000; // people whose standing is counted in a few hundredths of a second
}

RoundPage::RoundPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(newTitle()),
      m_sentence(newLabel()),
      m_editions(new QComboBox),
      m_editionField(new LabelledField(m_editions)),
      m_form(new RoundForm(session)),
      m_summary(newLabel()),
      m_ask(new QAction(this)),
      m_cancel(new QAction(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_sentence->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_cancel->setShortcut(Qt::Key_Escape);
    m_ask->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    for (QAction *const action : {m_ask, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    QPushButton *const ask = buttonFor(m_ask);
    makePrimary(ask);
    auto *const column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_editionField, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    bar->setSpacing(grid);
    bar->addWidget(m_summary, 1);
    bar->addWidget(buttonFor(m_cancel));
    bar->addWidget(ask);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrolledColumn(column, widest), 1);
    whole->addLayout(bar);
    connect(m_ask, &QAction::triggered, this, &RoundPage::open);
    connect(m_cancel, &QAction::triggered, this, &RoundPage::cancelled);
    connect(m_form, &RoundForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_editions, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &RoundPage::count);
    inEveryLanguage(this, [this] { setWords(); });
}

void RoundPage::setWords()
{
    m_title->setText(tr("Ask for acknowledgments"));
    m_sentence->setText(
        tr("A round calls people to acknowledge an edition of the handbook by a date, each in their own "
           "language where the edition has it."));
    m_editionField->setLabel(tr("Edition"));
    m_ask->setText(tr("Ask for acknowledgments"));
    m_cancel->setText(tr("Cancel"));
    const QSignalBlocker quiet(m_editions);
    const int before = m_editions->currentIndex();
    m_editions->clear();
    for (const Edition &known : std::as_const(m_known))
        m_editions->addItem(tr("Edition %1, %2").arg(known.number).arg(longDate(known.dated, Language::spoken())));
    m_editions->setCurrentIndex(before);
}

void RoundPage::begin(const QList<Edition> &editions)
{
    m_known = editions;
    setWords();
    m_editions->setCurrentIndex(0);
    const QDate today = m_session.stamp().at.date();
    m_form->begin(today.addDays(usualDays), today);
    m_summary->clear();
    count();
}

/// Counts whom the round would call; the people of a large company without keeping the window waiting.
void RoundPage::count()
{
    if (m_counting)
        m_counting->cancel();
    const auto audience = m_form->typed();
    if (!audience || m_known.isEmpty()) {
        m_summary->clear();
        return;
    }
    const Stamp stamp = m_session.stamp();
    const Round round{
        .edition = edition().id, .due = m_form->due(), .audience = *audience, .openedAt = stamp.at, .openedBy = {}};
    const auto counted = std::make_shared<Counted>();
    const auto work = [counted, round, today = stamp.at.date(), has = edition().languages](Database &database,
                                                                                           const Progress &) -> Done {
        const auto status =
            Status::of(database, RoundState{.round = round, .due = round.due, .closing = {}}, today, Parts::Languages);
        if (!status)
            return status.error();
        counted->tally = status->tally;
        for (const PartTally &part : status->parts) {
            if (!has.contains(part.name))
                counted->others.insert(part.name, part.tally.people());
        }
        return done();
    };
    const auto people = PeopleStore::count(m_session.database(), {});
    if (people && *people <= countedAtOnce) {
        if (const Done done = work(m_session.database(), {}); done)
            say(*counted);
        return;
    }
    m_counting = Task::start(m_session, tr("Counting people"), work);
    connect(m_counting, &Task::finished, this, [this, counted, task = m_counting.data()](const Done &result) {
        if (result && task == m_counting)
            say(*counted);
        else if (!result && !isCancelled(result))
            Messages::show(this, result.error());
    });
}

void RoundPage::say(const Counted &counted)
{
    const Tally &tally = counted.tally;
    QStringList sentences{tr("%n people are asked.", nullptr, int(tally.people()))};
    if (tally.acknowledged > 0)
        sentences << tr("%n of them have acknowledged this edition already.", nullptr, int(tally.acknowledged));
    for (auto other = counted.others.cbegin(); other != counted.others.cend(); ++other)
        sentences << tr("The edition has no current text in %1; %n of them get it in %2.", nullptr, int(other.value()))
                         .arg(isolated(nativeName(other.key())),
                              isolated(nativeName(languageFor(edition(), other.key()))));
    m_summary->setText(sentences.join(u'\n'));
}

void RoundPage::open()
{
    const auto audience = m_form->checked();
    if (!audience)
        return;
    const Done saved = m_session.save(Action::OpenRounds, [&](Transaction &transaction) {
        return RoundStore::open(transaction, edition().id, m_form->due(), *audience);
    });
    if (!saved) {
        m_form->setDueError(saved.error().text);
        return;
    }
    Q_EMIT m_session.acknowledgmentsChanged();
    Q_EMIT opened();
    Q_EMIT m_session.noticed(
        tr("The round is open, due on %1.").arg(isolated(longDate(m_form->due(), Language::spoken()))), nullptr);
}
