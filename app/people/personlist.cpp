#include "people/personlist.h"

#include "base/languages.h"
#include "base/text.h"
#include "shell/emptystate.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/session.h"
#include "shell/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonList::PersonList(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RecordModel<Person>(
          columns(), [this](const Person *last, int count) { return fetch(last, count); }, this)),
      m_view(new RecordView(u"people"_s, {100, 260, 220, 180})),
      m_header(new ScreenHeader),
      m_sites(new QComboBox),
      m_archived(new QCheckBox),
      m_nobody(new EmptyState(actions.add)),
      m_noMatch(new EmptyState(nullptr)),
      m_stack(new QStackedWidget)
{
    m_field = m_header->addFilter();
    m_header->addWidget(m_sites);
    m_header->addWidget(m_archived);
    m_header->addButton(actions.import);
    m_header->setPrimary(actions.add);
    m_view->setModel(m_model);
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *const page : std::initializer_list<QWidget *>{m_view, m_nobody, m_noMatch})
        m_stack->addWidget(page);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    connect(m_header, &ScreenHeader::filterChanged, this, &PersonList::setFilter);
    connect(m_sites, &QComboBox::activated, this, &PersonList::reload);
    connect(m_archived, &QCheckBox::toggled, this, &PersonList::reload);
    connect(m_view, &RecordView::opened, this, [this](int row) { Q_EMIT opened(m_model->at(row).id); });
    connect(m_view, &RecordView::chosenChanged, this, &PersonList::chosenChanged);
    inEveryLanguage(this, [this] { setWords(); });
}

void PersonList::setWords()
{
    m_header->setTitle(tr("People"));
    m_view->setAccessibleName(tr("People"));
    m_archived->setText(tr("Show archived"));
    m_sites->setAccessibleName(tr("Site"));
    if (m_sites->count() > 0)
        m_sites->setItemText(0, tr("All sites"));
    m_nobody->setWords(tr("Nobody is on file yet"),
                       m_session.may(Action::EditPeople) ? tr(
                           "Add the people who are to read and sign the handbook, one by one or from a spreadsheet.")
                                                         : tr("People whom others add stand here."));
    m_noMatch->setWords(tr("Nobody matches"), tr("Try fewer letters, another site, or show archived people."));
}

QList<RecordColumn<Person>> PersonList::columns() const
{
    return {{.title = [] { return tr("Number"); },
             .text = [](const Person &person) { return isolated(person.number); },
             .alignment = Qt::AlignTrailing | Qt::AlignVCenter},
            {.title = [] { return tr("Name"); }, .text = [](const Person &person) { return isolated(person.name); }},
            {.title = [] { return tr("Title"); }, .text = [](const Person &person) { return isolated(person.title); }},
            {.title = [] { return tr("Site"); },
             .text =
                 [this](const Person &person) {
                     return person.site ? isolated(m_siteNames.value(person.site->stored())) : QString();
                 }},
            {.title = [] { return tr("Language"); },
             .text = [](const Person &person) { return nativeName(person.language); }}};
}

Result<QList<Person>> PersonList::fetch(const Person *last, int count)
{
    return PeopleStore::find(m_session.database(), m_filter, last ? PeopleStore::after(*last) : PeopleStore::After(),
                             count);
}

void PersonList::fillSites()
{
    const QVariant chosenSite = m_sites->currentData();
    const auto sites = PeopleStore::sites(m_session.database());
    if (!sites)
        return;
    m_sites->clear();
    m_siteNames.clear();
    m_sites->addItem(tr("All sites"));
    for (const Site &site : *sites) {
        m_sites->addItem(site.name, site.id.stored());
        m_siteNames.insert(site.id.stored(), site.name);
    }
    m_sites->setCurrentIndex(qMax(0, m_sites->findData(chosenSite)));
}

void PersonList::reload()
{
    const std::optional<Person> before = chosen();
    fillSites();
    const QVariant site = m_sites->currentData();
    m_filter.site = site.isValid() ? std::optional(Id<Site>::fromStored(site.toLongLong())) : std::nullopt;
    m_filter.notLeftBy = m_archived->isChecked() ? std::nullopt : std::optional(m_session.stamp().at.date());
    if (const Done read = m_model->reload(); !read)
        Messages::show(this, read.error());
    if (before)
        choose(before->id);
    showList();
}

void PersonList::refresh()
{
    fillSites();
    const auto key = [](const Person &person) { return person.id.stored(); };
    if (const Done read = m_model->refresh(key); !read)
        Messages::show(this, read.error());
    showList();
    Q_EMIT chosenChanged();
}

void PersonList::showList()
{
    const bool isFiltered = !m_filter.text.isEmpty() || m_filter.site;
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view)
                                  : isFiltered        ? m_noMatch
                                                      : m_nobody);
    if (m_view->chosen() < 0 && m_model->rowCount() > 0)
        m_view->choose(0);
}

void PersonList::choose(Id<Person> person)
{
    const int row = m_model->find([person](const Person &record) { return record.id == person; });
    if (row >= 0)
        m_view->choose(row);
}

std::optional<Person> PersonList::chosen() const
{
    const int row = m_view->chosen();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row)) : std::nullopt;
}

QWidget *PersonList::filterField() const
{
    return m_field;
}

void PersonList::setFilter(const QString &text)
{
    m_filter.text = text;
    reload();
}
