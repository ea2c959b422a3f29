#include "people/peoplescreen.h"

#include "base/text.h"
#include "people/datapart.h"
#include "people/importpage.h"
#include "people/peoplestore.h"
#include "people/personlist.h"
#include "people/personpage.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/session.h"
#include "shell/words.h"

#include <QAction>
#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PeopleScreen::PeopleScreen(Session &session, QWidget *parent)
    : Screen(parent),
      m_session(session),
      m_stack(new QStackedWidget)
{
    makeActions();
    makeParts();
    inEveryLanguage(this, [this] { setWords(); });
    updateActions();
}

QString PeopleScreen::title() const
{
    return tr("People");
}

QString PeopleScreen::icon() const
{
    return u"system-users"_s;
}

void PeopleScreen::makeActions()
{
    const auto add = [this](const QKeySequence &keys, void (PeopleScreen::*handle)()) {
        auto *const action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, handle);
        addAction(action);
        return action;
    };
    m_add = add(QKeySequence::New, &PeopleScreen::addPerson);
    m_import = add(QKeySequence(u"Ctrl+I"_s), &PeopleScreen::importPeople);
    m_open = add({}, &PeopleScreen::openChosen);
    m_back = add(Qt::Key_Escape, &PeopleScreen::goBack);
    m_save = add(QKeySequence::Save, &PeopleScreen::save);
    m_archive = add(u"Ctrl+Shift+A"_s, &PeopleScreen::toggleArchived);
    m_undo = add(QKeySequence::Undo, &PeopleScreen::undoArchiving);
    for (QAction *const editing : {m_add, m_save, m_archive, m_undo})
        m_session.offer(editing, Action::EditPeople);
    m_session.offer(m_import, Action::ImportPeople);
}

void PeopleScreen::makeParts()
{
    m_list = new PersonList(m_session, {.add = m_add, .import = m_import});
    m_page = new PersonPage(m_session, {.back = m_back, .save = m_save, .archive = m_archive});
    m_stack->addWidget(m_list);
    m_importPage = new ImportPage(m_session, m_back);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_importPage);
    addAction(m_importPage->importAction());
    m_session.offer(m_importPage->importAction(), Action::ImportPeople);
    addActions(m_page->data()->ownActions());
    connect(m_page->data(), &DataPart::erased, this, &PeopleScreen::goBack);
    connect(m_importPage, &ImportPage::imported, this, &PeopleScreen::goBack);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &PersonList::opened, this, [this](Id<Person> person) {
        Q_EMIT m_session.goTo({.screen = Destination::Screen::People, .person = person});
    });
    connect(m_list, &PersonList::chosenChanged, this, &PeopleScreen::updateActions);
    connect(m_page, &PersonPage::changedChanged, this, &PeopleScreen::updateActions);
    connect(&m_session, &Session::peopleChanged, this, [this] {
        if (m_stack->currentWidget() == m_list && isVisible())
            m_list->refresh();
    });
}

void PeopleScreen::setWords()
{
    m_add->setText(tr("Add person…"));
    m_import->setText(tr("Import people…"));
    m_open->setText(tr("Open"));
    m_back->setText(tr("All people"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo"));
    updateActions();
}

void PeopleScreen::updateActions()
{
    const QWidget *const shown = m_stack->currentWidget();
    const bool onList = shown == m_list;
    const bool onPage = shown == m_page;
    const std::optional<Person> one = onList ? m_list->chosen()
        : onPage && !m_page->isNew()         ? std::optional(m_page->person())
                                             : std::nullopt;
    m_open->setEnabled(onList && one);
    m_back->setEnabled(!onList);
    m_save->setEnabled(onPage && m_page->isChanged());
    m_archive->setEnabled(one.has_value());
    m_archive->setText(one && one->left ? tr("Take out of the archive") : tr("Archive"));
    m_undo->setEnabled(m_archivedBefore.has_value());
    m_page->data()->setActive(onPage && !m_page->isNew());
}

void PeopleScreen::arrive(const Destination &destination)
{
    if (destination.person) {
        if (const Done shown = m_page->show(*destination.person); !shown) {
            Messages::show(this, shown.error());
            return;
        }
        m_stack->setCurrentWidget(m_page);
    } else {
        const bool fromPage = m_stack->currentWidget() == m_page && !m_page->isNew();
        m_stack->setCurrentWidget(m_list);
        m_list->reload();
        if (fromPage)
            m_list->choose(m_page->person().id);
        m_list->view()->setFocus();
    }
    updateActions();
}

QWidget *PeopleScreen::filterField()
{
    return m_stack->currentWidget() == m_list ? m_list->filterField() : nullptr;
}

bool PeopleScreen::mayLeave()
{
    if (m_stack->currentWidget() != m_page || !m_page->isChanged())
        return true;
    return Messages::confirm(this, tr("What you typed on this page is not saved. If you leave, it is lost."),
                             tr("Leave without saving"));
}

void PeopleScreen::openChosen()
{
    if (const auto person = m_list->chosen())
        Q_EMIT m_session.goTo({.screen = Destination::Screen::People, .person = person->id});
}

void PeopleScreen::addPerson()
{
    if (!mayLeave())
        return;
    m_page->showNew();
    m_stack->setCurrentWidget(m_page);
    updateActions();
}

void PeopleScreen::importPeople()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Import people from a spreadsheet"), folder,
                                                      tr("Spreadsheets as text (*.csv *.tsv *.txt)"));
    if (!path.isEmpty() && mayLeave())
        importFrom(path);
}

void PeopleScreen::importFrom(const QString &path)
{
    m_importPage->open(path);
    m_stack->setCurrentWidget(m_importPage);
    updateActions();
}

void PeopleScreen::goBack()
{
    const QWidget *const shown = m_stack->currentWidget();
    if (shown == m_importPage || (shown == m_page && m_page->isNew())) {
        if (mayLeave())
            arrive({.screen = Destination::Screen::People});
        return;
    }
    Q_EMIT m_session.goTo({.screen = Destination::Screen::People});
}

void PeopleScreen::save()
{
    const bool wasNew = m_page->isNew();
    if (!m_page->save())
        return;
    Q_EMIT m_session.noticed(tr("%1 was saved.").arg(isolated(m_page->person().name)), nullptr);
    if (wasNew)
        arrive({.screen = Destination::Screen::People});
}

Done PeopleScreen::change(const Person &before, const Person &after)
{
    const Done saved = m_session.save(
        Action::EditPeople, [&](Transaction &transaction) { return PeopleStore::change(transaction, before, after); });
    if (!saved) {
        Messages::show(this, saved.error());
        return saved;
    }
    if (m_stack->currentWidget() == m_page)
        (void)m_page->show(after.id);
    Q_EMIT m_session.peopleChanged();
    return saved;
}

void PeopleScreen::toggleArchived()
{
    const bool onPage = m_stack->currentWidget() == m_page;
    if (onPage && !mayLeave())
        return;
    const std::optional<Person> before = onPage ? std::optional(m_page->person()) : m_list->chosen();
    if (!before)
        return;
    Person after = *before;
    after.left = before->left ? std::nullopt : std::optional(m_session.stamp().at.date());
    if (!change(*before, after))
        return;
    m_archivedBefore = *before;
    updateActions();
    const QString name = isolated(after.name);
    Q_EMIT m_session.noticed(
        after.left ? tr("%1 was archived.").arg(name) : tr("%1 was taken out of the archive.").arg(name), m_undo);
}

void PeopleScreen::undoArchiving()
{
    if (!m_archivedBefore)
        return;
    const auto now = PeopleStore::load(m_session.database(), m_archivedBefore->id);
    if (!now) {
        Messages::show(this, now.error());
        return;
    }
    Person after = *now;
    after.left = m_archivedBefore->left;
    m_archivedBefore.reset();
    if (change(*now, after))
        m_list->choose(after.id);
    updateActions();
}
