#include "acknowledgment/standinglist.h"

#include "base/dates.h"
#include "base/languages.h"
#include "shell/button.h"
#include "shell/emptystate.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/session.h"
#include "shell/standingwords.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(StandingList)
};

/// What the list can be narrowed to: some standings, or the ways in which a record ended.
struct State {
    QList<Standing> standings;
    std::optional<Outcome> outcome;
};

const QList<State> &states()
{
    using enum Standing;
    static const QList<State> all{{{}, {}},
                                  {{Pending, Overdue}, {}},
                                  {{Overdue}, {}},
                                  {{Pending}, {}},
                                  {{Acknowledged}, {}},
                                  {{Acknowledged}, Outcome::Signed},
                                  {{Acknowledged}, Outcome::ThumbImpression},
                                  {{Acknowledged}, Outcome::RecordedOnBehalf},
                                  {{Refused}, {}},
                                  {{Exempt}, {}},
                                  {{Left}, {}}};
    return all;
}

QString words(const State &state)
{
    if (state.outcome)
        return Said::tr("Acknowledged: %1").arg(name(PersonStanding{.outcome = state.outcome}));
    if (state.standings.isEmpty())
        return Said::tr("Everybody");
    return state.standings.size() > 1 ? Said::tr("Still to acknowledge") : name(state.standings.first());
}

}

StandingList::StandingList(Session &session, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RecordModel<PersonStanding>(
          columns(), [this](const PersonStanding *last, int count) { return fetch(last, count); }, this)),
      m_view(new RecordView(u"standings"_s, {144, 66, 84, 84, 126, 96, 96})),
      m_states(new QComboBox),
      m_noMatch(new EmptyState(nullptr)),
      m_stack(new QStackedWidget)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_states);
    row->addStretch(1);
    for (QAction *const action : actions)
        row->addWidget(buttonFor(action));
    row->addSpacing(2 * grid);
    column->addLayout(row);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_noMatch);
    column->addWidget(m_stack, 1);
    m_view->setModel(m_model);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (qsizetype i = 0; i < ::states().size(); ++i)
        m_states->addItem({});
    connect(m_states, &QComboBox::currentIndexChanged, this, [this](int index) {
        const State &state = ::states().at(index);
        m_filter.standings = state.standings;
        m_filter.outcome = state.outcome;
        reload();
    });
    connect(m_view, &RecordView::opened, this, [this](int record) { Q_EMIT opened(m_model->at(record)); });
    connect(m_view, &RecordView::chosenChanged, this, &StandingList::chosenChanged);
    inEveryLanguage(this, [this] { setWords(); });
}

void StandingList::setWords()
{
    for (qsizetype i = 0; i < ::states().size(); ++i)
        m_states->setItemText(int(i), words(::states().at(i)));
    m_states->setAccessibleName(tr("Who is shown"));
    m_view->setAccessibleName(tr("People"));
    m_noMatch->setWords(tr("Nobody here"),
                        tr("Nobody matches the filter. Choose another site or “Everybody”, or empty "
                           "the filter field."));
}

QList<RecordColumn<PersonStanding>> StandingList::columns() const
{
    const auto standing = [](const PersonStanding &one) { return QVariant(name(one)); };
    const auto colour = [this](const PersonStanding &one) { return QVariant(ink(one.standing, palette())); };
    const auto dated = [](const PersonStanding &one) {
        return one.dated ? QVariant(longDate(*one.dated, Language::spoken())) : QVariant();
    };
    const auto reminded = [](const PersonStanding &one) {
        return one.reminded ? QVariant(longDate(*one.reminded, Language::spoken())) : QVariant();
    };
    const auto site = [this](const PersonStanding &one) {
        return QVariant(one.person.site ? m_siteNames.value(one.person.site->stored()) : QString());
    };
    return {{[] { return tr("Name"); }, [](const PersonStanding &one) { return QVariant(one.person.name); }},
            {[] { return tr("Number"); }, [](const PersonStanding &one) { return QVariant(one.person.number); }},
            {[] { return tr("Job title"); }, [](const PersonStanding &one) { return QVariant(one.person.title); }},
            {[] { return tr("Site"); }, site},
            {[] { return tr("Standing"); }, standing, Qt::AlignLeading | Qt::AlignVCenter, colour},
            {[] { return tr("Date"); }, dated},
            {[] { return tr("Reminded"); }, reminded},
            {[] { return tr("Language"); },
             [](const PersonStanding &one) { return QVariant(nativeName(one.person.language)); }}};
}

Result<QList<PersonStanding>> StandingList::fetch(const PersonStanding *last, int count)
{
    if (!m_scope)
        return QList<PersonStanding>();
    const auto after = last ? PeopleStore::after(last->person) : PeopleStore::After();
    return Status::find(m_session.database(), *m_scope, m_session.stamp().at.date(), m_filter, after, count);
}

void StandingList::show(const Status::Scope &scope)
{
    const bool isAnother = !m_scope || m_scope->edition != scope.edition
        || m_scope->round.has_value() != scope.round.has_value()
        || (scope.round && m_scope->round->round.id != scope.round->round.id);
    m_scope = scope;
    if (const auto sites = PeopleStore::sites(m_session.database())) {
        m_siteNames.clear();
        for (const Site &site : *sites)
            m_siteNames.insert(site.id.stored(), site.name);
    }
    if (isAnother)
        reload();
    else
        refresh();
}

void StandingList::reload()
{
    const auto before = chosen();
    if (const Done read = m_model->reload(); !read)
        Messages::show(this, read.error());
    if (before)
        choose(before->person.id);
    showList();
}

void StandingList::refresh()
{
    const auto key = [](const PersonStanding &one) { return one.person.id.stored(); };
    if (const Done read = m_model->refresh(key); !read)
        Messages::show(this, read.error());
    showList();
}

void StandingList::showList()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_view->chosen() < 0 && m_model->rowCount() > 0)
        m_view->choose(0);
    Q_EMIT chosenChanged();
}

void StandingList::setPart(const Status::Filter &filter)
{
    m_filter.people.site = filter.people.site;
    m_filter.withoutSite = filter.withoutSite;
    m_filter.title = filter.title;
    m_filter.language = filter.language;
    reload();
}

void StandingList::setText(const QString &text)
{
    m_filter.people.text = text;
    reload();
}

std::optional<PersonStanding> StandingList::chosen() const
{
    const int row = m_view->chosen();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row)) : std::nullopt;
}

void StandingList::choose(Id<Person> person)
{
    const int row = m_model->find([person](const PersonStanding &one) { return one.person.id == person; });
    if (row >= 0)
        m_view->choose(row);
}
