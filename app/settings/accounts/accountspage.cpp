#include "settings/accounts/accountspage.h"

#include "access/accountstore.h"
#include "access/password.h"
#include "base/text.h"
#include "people/peoplestore.h"
#include "settings/accounts/accountform.h"
#include "settings/accounts/refusallist.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {
constexpr int formWidth = 50 * grid;
}

AccountsPage::AccountsPage(Session &session, QAction *back, QWidget *parent)
    : SettingsPage(parent),
      m_session(session),
      m_back(back),
      m_header(new ScreenHeader),
      m_model(new RecordModel<Account>(
          columns(), [this](const Account *last, int) { return fetch(last); }, this)),
      m_view(new RecordView(u"accounts"_s, {150, 130, 140})),
      m_honest(newLabel()),
      m_form(new AccountForm),
      m_problem(newLabel()),
      m_refusals(new RefusalList(session))
{
    makeActions();
    m_header->setBack(m_back);
    m_header->setPrimary(m_add);
    m_view->setModel(m_model);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    row->setSpacing(3 * grid);
    row->addWidget(newLeading(), 1);
    row->addWidget(newTrailing());
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    connect(m_view, &RecordView::chosenChanged, this, &AccountsPage::showChosen);
    connect(m_form, &AccountForm::edited, this, &AccountsPage::updateActions);
    connect(&session, &Session::accountsChanged, this, [this] {
        if (isVisible() && !m_isSaving && !m_isNew && !m_form->isChanged())
            reload();
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void AccountsPage::makeActions()
{
    const auto make = [this](const QKeySequence &keys, void (AccountsPage::*handle)()) {
        auto *const action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, handle);
        addAction(action);
        return action;
    };
    m_add = make(QKeySequence::New, &AccountsPage::addAccount);
    m_save = make(QKeySequence::Save, &AccountsPage::save);
    m_disable = make({}, &AccountsPage::toggleDisabled);
}

QWidget *AccountsPage::newLeading()
{
    auto *const leading = new QWidget;
    auto *const column = new QVBoxLayout(leading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    m_honest->setWordWrap(true);
    column->addWidget(m_honest);
    column->addWidget(m_view, 2);
    column->addWidget(m_refusals, 1);
    return leading;
}

QWidget *AccountsPage::newTrailing()
{
    auto *const content = new QWidget;
    auto *const parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, grid, 0);
    parts->addWidget(m_form);
    parts->addStretch(1);
    QScrollArea *const scroll = scrolled(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *const trailing = new QWidget;
    trailing->setFixedWidth(formWidth);
    auto *const column = new QVBoxLayout(trailing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    QPushButton *const saving = buttonFor(m_save);
    makePrimary(saving);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(saving);
    row->addWidget(buttonFor(m_disable));
    row->addStretch(1);
    column->addLayout(row);
    return trailing;
}

QList<RecordColumn<Account>> AccountsPage::columns() const
{
    const auto sites = [this](const Account &account) {
        QStringList names;
        for (const Site &site : m_known) {
            if (account.sites.contains(site.id))
                names << isolated(site.name);
        }
        return QVariant(names.join(u", "_s));
    };
    return {{.title = [] { return tr("Name"); }, .text = [](const Account &one) { return isolated(one.name); }},
            {.title = [] { return tr("Role"); }, .text = [](const Account &one) { return spoken(one.role); }},
            {.title = [] { return tr("Sites"); }, .text = sites},
            {.title = [] { return tr("Signs in"); },
             .text = [](const Account &one) { return one.disabled ? tr("No, disabled") : tr("Yes"); }}};
}

/// There are never so many that they would be read page by page.
Result<QList<Account>> AccountsPage::fetch(const Account *last) const
{
    return last ? QList<Account>() : AccountStore::all(m_session.database());
}

void AccountsPage::setWords()
{
    m_header->setTitle(tr("Accounts"));
    m_view->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("Add account…"));
    m_save->setText(tr("Save account"));
    m_honest->setText(
        m_session.workspace().isShared() ? tr(
            "Each account is a login of the server, which keeps everybody to their rights whatever they come with.")
                                         : tr("Accounts keep people to their rights in this program. Whoever holds the "
                                              "file holds the data: keep it on "
                                              "an encrypted disk, in a folder that only those may open who need it."));
    updateActions();
}

void AccountsPage::begin()
{
    reload();
    if (m_model->rowCount() == 0)
        addAccount();
    else
        m_view->setFocus();
}

void AccountsPage::reload()
{
    const auto sites = PeopleStore::sites(m_session.database());
    m_known = sites ? *sites : QList<Site>();
    m_refusals->reload();
    const Id<Account> before = m_shown.id;
    m_isNew = false;
    if (const Done read = m_model->reload(); !read)
        Messages::show(this, read.error());
    m_view->choose(qMax(0, m_model->find([before](const Account &one) { return one.id == before; })));
    showChosen();
}

void AccountsPage::showChosen()
{
    const int row = m_view->chosen();
    if (row < 0 || row >= m_model->rowCount())
        return;
    if ((m_isNew || m_model->at(row).id != m_shown.id) && !mayLeave())
        return;
    m_isNew = false;
    m_shown = m_model->at(row);
    m_form->show(m_shown, m_known, false, false);
    m_problem->hide();
    updateActions();
}

void AccountsPage::addAccount()
{
    if (!mayLeave())
        return;
    m_isNew = true;
    m_shown = Account();
    m_form->show(m_shown, m_known, true, m_model->rowCount() == 0);
    m_form->setFocus();
    m_problem->hide();
    updateActions();
}

bool AccountsPage::mayLeave()
{
    if (!m_form->isChanged())
        return true;
    if (!Messages::confirm(this, tr("What you typed of this account is not saved. If you go on, it is lost."),
                           tr("Go on without saving")))
        return false;
    m_form->show(m_shown, m_known, m_isNew, m_isNew && m_model->rowCount() == 0);
    return true;
}

void AccountsPage::save()
{
    if (m_isSaving || !m_form->check())
        return;
    const QString password = m_form->password();
    if (password.isEmpty()) {
        store({});
        return;
    }
    m_isSaving = true;
    updateActions();
    const auto hash = std::make_shared<QString>();
    const Task::Work work = [hash, password, engine = m_session.database().engine()](Database &,
                                                                                     const Progress &) -> Done {
        const auto made = Password::kept(password, engine);
        if (!made)
            return made.error();
        *hash = *made;
        return done();
    };
    connect(Task::start(m_session, tr("Keeping the password safe"), work), &Task::finished, this,
            [this, hash](const Done &made) {
                m_isSaving = false;
                if (made)
                    store(*hash);
                else
                    finish(made, {});
            });
}

void AccountsPage::store(const QString &hash)
{
    const Account account = m_form->typed();
    const Done kept = keep(hash);
    if (kept)
        m_shown = account;
    finish(kept, tr("The account of %1 was saved.").arg(isolated(account.name)));
}

Done AccountsPage::keep(const QString &hash)
{
    const Account after = m_form->typed();
    if (m_isNew)
        return m_session.workspace().addAccount(m_session.stamp(), after, hash);
    return m_session.save(Action::ManageAccounts, [&](Transaction &transaction) -> Done {
        if (after != m_shown) {
            if (Done changed = AccountStore::change(transaction, m_shown, after); !changed)
                return changed;
        }
        return hash.isEmpty() ? done() : AccountStore::setPassword(transaction, after, hash);
    });
}

void AccountsPage::toggleDisabled()
{
    if (!mayLeave())
        return;
    Account after = m_shown;
    after.disabled = !after.disabled;
    const Done changed = m_session.save(Action::ManageAccounts, [&](Transaction &transaction) {
        return AccountStore::change(transaction, m_shown, after);
    });
    if (changed)
        m_shown = after;
    const QString name = isolated(after.name);
    finish(changed, after.disabled ? tr("%1 can no longer sign in.").arg(name) : tr("%1 can sign in again.").arg(name));
}

void AccountsPage::finish(const Done &done, const QString &notice)
{
    m_problem->setVisible(!done);
    if (!done) {
        setInk(m_problem, colour(Sign::Overdue, palette()));
        m_problem->setText(done.error().text);
        updateActions();
        return;
    }
    m_form->show(m_shown, m_known, false, false);
    reload();
    Q_EMIT m_session.settingsChanged(); // with the first account, the window can be locked
    Q_EMIT m_session.noticed(notice, nullptr);
}

void AccountsPage::updateActions()
{
    m_save->setEnabled(!m_isSaving && (m_isNew || m_form->isChanged()));
    m_add->setEnabled(!m_isSaving && !(m_isNew && m_model->rowCount() == 0));
    m_disable->setEnabled(!m_isSaving && !m_isNew);
    m_disable->setText(m_shown.disabled ? tr("Let sign in again") : tr("Disable"));
}
