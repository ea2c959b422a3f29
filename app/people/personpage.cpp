#include "people/personpage.h"

#include "base/dates.h"
#include "people/acknowledgmentlist.h"
#include "people/datapart.h"
#include "people/peoplestore.h"
#include "people/personform.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace {
constexpr int formWidth = 64 * grid;
}

PersonPage::PersonPage(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_header(new ScreenHeader),
      m_left(newLabel()),
      m_form(new PersonForm),
      m_acknowledgments(new AcknowledgmentList(session)),
      m_data(new DataPart(session)),
      m_conflict(newLabel()),
      m_discard(new QPushButton)
{
    m_header->setBack(actions.back);
    m_header->addButton(actions.archive);

    auto *const content = new QWidget;
    auto *const parts = new QVBoxLayout(content);
    parts->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    parts->setSpacing(3 * grid);
    m_form->setMaximumWidth(formWidth);
    parts->addWidget(m_left);
    parts->addWidget(m_form);
    parts->addWidget(m_acknowledgments, 1);
    parts->addWidget(m_data);

    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    bar->setSpacing(grid);
    QPushButton *const saveButton = buttonFor(actions.save);
    makePrimary(saveButton);
    m_conflict->setWordWrap(true);
    const bool mayEdit = session.may(Action::EditPeople);
    m_form->setReadOnly(!mayEdit);
    if (!mayEdit)
        m_discard->hide();
    m_form->setOwnSitesOnly(session.reach() == Reach::OwnSites);
    bar->addWidget(saveButton);
    bar->addWidget(m_discard);
    bar->addWidget(m_conflict, 1);
    bar->addStretch();

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scrolled(content), 1);
    column->addLayout(bar);

    connect(m_form, &PersonForm::edited, this, &PersonPage::changedChanged);
    connect(this, &PersonPage::changedChanged, m_discard, [this] { m_discard->setEnabled(isChanged()); });
    connect(m_discard, &QPushButton::clicked, this, &PersonPage::discard);
    inEveryLanguage(this, [this] { setWords(); });
}

void PersonPage::setWords()
{
    m_header->setTitle(m_isNew ? tr("New person") : m_person.name);
    m_discard->setText(tr("Discard changes"));
    m_left->setVisible(m_person.left.has_value());
    if (m_person.left)
        m_left->setText(tr("Archived. Last day: %1").arg(longDate(*m_person.left, Language::spoken())));
}

Done PersonPage::show(Id<Person> person)
{
    const auto found = PeopleStore::load(m_session.database(), person);
    if (!found)
        return found.error();
    m_person = *found;
    m_isNew = false;
    fill();
    return done();
}

void PersonPage::showNew()
{
    const auto language = m_session.workspace().governingLanguage();
    m_person = Person{.language = language ? *language : Language::spoken()};
    m_isNew = true;
    fill();
}

void PersonPage::fill()
{
    const auto sites = PeopleStore::sites(m_session.database());
    m_form->show(m_person, sites ? *sites : QList<Site>());
    m_acknowledgments->setVisible(!m_isNew);
    m_data->setActive(!m_isNew);
    if (!m_isNew) {
        m_acknowledgments->show(m_person.id);
        m_data->show(m_person);
    }
    m_conflict->clear();
    setWords();
    Q_EMIT changedChanged();
}

void PersonPage::discard()
{
    if (m_isNew)
        showNew();
    else if (const Done shown = show(m_person.id); !shown)
        m_conflict->setText(shown.error().text);
}

bool PersonPage::isChanged() const
{
    return m_form->isChanged();
}

bool PersonPage::save()
{
    m_conflict->clear();
    if (!m_form->check())
        return false;
    const Person typed = m_form->typed(m_person);
    if (const Done saved = store(typed, m_form->siteName()); !saved) {
        sayWhyNot(typed, saved.error());
        return false;
    }
    return true;
}

Done PersonPage::store(const Person &typed, const QString &site)
{
    Person after = typed;
    const Done saved = m_session.save(Action::EditPeople, [&](Transaction &transaction) -> Done {
        after.site.reset();
        if (!site.isEmpty()) {
            const auto named = PeopleStore::siteNamed(transaction, site);
            if (!named)
                return named.error();
            after.site = named->id;
        }
        return m_isNew ? PeopleStore::add(transaction, after) : PeopleStore::change(transaction, m_person, after);
    });
    if (!saved)
        return saved;
    Q_EMIT m_session.peopleChanged();
    return show(after.id);
}

void PersonPage::sayWhyNot(const Person &typed, const Error &error)
{
    const auto other = PeopleStore::withNumber(m_session.database(), typed.number);
    if (error.kind == Error::Kind::Conflict && other && other->id != typed.id)
        m_form->setNumberError(error.text);
    else
        m_conflict->setText(error.text);
}
