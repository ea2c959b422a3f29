#include "handbook/roundoffer.h"

#include "acknowledgment/roundstore.h"
#include "shell/button.h"
#include "shell/labelledfield.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 60 * grid;
constexpr int usualDays = 14;
}

RoundOffer::RoundOffer(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(newTitle()),
      m_sentence(newLabel()),
      m_due(new QDateEdit),
      m_dueField(new LabelledField(m_due)),
      m_ask(new QAction(this)),
      m_notNow(new QAction(this))
{
    m_due->setCalendarPopup(true);
    m_due->setLayoutDirection(Qt::LeftToRight); // before the format, which is reversed otherwise
    m_due->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(widest);
    m_notNow->setShortcut(Qt::Key_Escape);
    m_ask->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    for (QAction *const action : {m_ask, m_notNow}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    QPushButton *const ask = buttonFor(m_ask);
    makePrimary(ask);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(ask);
    buttons->addWidget(buttonFor(m_notNow));
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_dueField, 0, Qt::AlignLeading);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *const row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    connect(m_ask, &QAction::triggered, this, &RoundOffer::open);
    connect(m_notNow, &QAction::triggered, this, &RoundOffer::finished);
    inEveryLanguage(this, [this] { setWords(); });
}

void RoundOffer::setWords()
{
    m_title->setText(tr("Edition %1 is published").arg(m_edition ? m_edition->number : 1));
    m_sentence->setText(
        tr("Everybody employed can be asked now to acknowledge it by a date. You can also do that later, "
           "with the acknowledgments."));
    m_dueField->setLabel(tr("Acknowledge by"));
    m_ask->setText(tr("Ask for acknowledgments"));
    m_notNow->setText(tr("Not now"));
}

void RoundOffer::begin(const Edition &edition)
{
    m_edition = edition;
    const QDate today = m_session.stamp().at.date();
    m_due->setMinimumDate(today);
    m_due->setDate(today.addDays(usualDays));
    setWords();
    m_due->setFocus();
}

void RoundOffer::open()
{
    const Done opened = m_session.save(Action::OpenRounds, [&](Transaction &transaction) {
        return RoundStore::open(transaction, m_edition->id, m_due->date());
    });
    if (!opened) {
        m_dueField->setError(opened.error().text);
        return;
    }
    m_dueField->setError({});
    Q_EMIT m_session.acknowledgmentsChanged();
    Q_EMIT finished();
}
