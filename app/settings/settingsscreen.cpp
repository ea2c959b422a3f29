#include "settings/settingsscreen.h"

#include "settings/accounts/accountspage.h"
#include "settings/backuppart.h"
#include "settings/machinepart.h"
#include "settings/restorepage.h"
#include "settings/retention/retentionpage.h"
#include "settings/workspacepart.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 72 * grid;
}

SettingsScreen::SettingsScreen(Session &session, QWidget *parent)
    : Screen(parent),
      m_session(session),
      m_stack(new QStackedWidget),
      m_machine(new MachinePart),
      m_workspace(new WorkspacePart(session)),
      m_verified(newLabel())
{
    makeActions();
    m_backups = new BackupPart(
        session, newWay(u"restore"_s, Action::BackUp, [this] { return new RestorePage(m_session, m_back); }));
    m_stack->addWidget(newSettings());
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_machine, &MachinePart::edited, this, &SettingsScreen::updateActions);
    connect(m_workspace, &WorkspacePart::edited, this, &SettingsScreen::updateActions);
    connect(m_backups, &BackupPart::edited, this, &SettingsScreen::updateActions);
    connect(&session, &Session::settingsChanged, this,
            [this] { m_machine->setNamed(bool(m_session.actor().account())); });
}

QWidget *SettingsScreen::newSettings()
{
    auto *const page = new QWidget;
    auto *const header = new ScreenHeader;
    header->setPrimary(m_save);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(newContent(), 1);
    inEveryLanguage(page, [this, header] {
        header->setTitle(title());
        m_save->setText(tr("Save"));
        m_verify->setText(tr("Verify the ledger"));
        m_back->setText(tr("Settings"));
    });
    return page;
}

QString SettingsScreen::title() const
{
    return tr("Settings");
}

QString SettingsScreen::icon() const
{
    return u"settings-configure"_s;
}

void SettingsScreen::makeActions()
{
    m_save = new QAction(this);
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &SettingsScreen::save);
    m_verify = new QAction(this);
    connect(m_verify, &QAction::triggered, this, &SettingsScreen::verify);
    m_back = new QAction(this);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, &SettingsScreen::goBack);
    addActions({m_save, m_verify, m_back});
    m_session.offer(m_verify, Action::Verify);
}

QWidget *SettingsScreen::newContent()
{
    auto *const parts = new QVBoxLayout;
    parts->setContentsMargins(0, 0, 0, 2 * grid);
    parts->setSpacing(5 * grid);
    parts->addWidget(m_machine);
    parts->addWidget(m_workspace);
    if (!m_session.may(Action::ChangeSettings))
        m_workspace->hide();
    parts->addWidget(newAccountsPart());
    parts->addWidget(newRetentionPart());
    parts->addWidget(m_backups);
    if (!m_session.may(Action::BackUp))
        m_backups->hide();
    if (m_session.may(Action::Verify))
        parts->addWidget(newLedgerPart());
    parts->addStretch(1);
    return scrolledColumn(parts, widest);
}

QAction *SettingsScreen::newWay(const QString &name, Action right, const std::function<SettingsPage *()> &newPage)
{
    Way &way = m_ways.emplace_back(Way{new QAction(this), newPage});
    way.action->setObjectName(name);
    connect(way.action, &QAction::triggered, this, [this, &way] { follow(way); });
    addAction(way.action);
    m_session.offer(way.action, right);
    return way.action;
}

QWidget *SettingsScreen::newPart(const QString &name, Action right, const std::function<SettingsPage *()> &newPage,
                                 const std::function<Words()> &words)
{
    QAction *const action = newWay(name, right, newPage);
    auto *const part = new QWidget;
    QLabel *const title = newTitle();
    QLabel *const hint = newLabel();
    hint->setWordWrap(true);
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(buttonFor(action), 0, Qt::AlignLeading);
    inEveryLanguage(part, [title, hint, action, words] {
        const Words now = words();
        title->setText(now.title);
        hint->setText(now.hint);
        action->setText(now.action);
    });
    if (!m_session.may(right))
        part->hide();
    return part;
}

QWidget *SettingsScreen::newAccountsPart()
{
    return newPart(
        u"accounts"_s, Action::ManageAccounts, [this] { return new AccountsPage(m_session, m_back); },
        [] {
            return Words{tr("Accounts"),
                         tr("As long as there is none, whoever opens this workspace may do everything. With "
                            "the first account, everybody has to sign in, and may do what their role "
                            "allows."),
                         tr("Accounts…")};
        });
}

QWidget *SettingsScreen::newRetentionPart()
{
    return newPart(
        u"retention"_s, Action::Erase, [this] { return new RetentionPage(m_session, m_back); },
        [] {
            return Words{tr("Keeping and erasing"),
                         tr("How long records are kept, and on which legal ground. What is due is shown; "
                            "nothing is erased until somebody decides it."),
                         tr("Keeping and erasing…")};
        });
}

QWidget *SettingsScreen::newLedgerPart()
{
    auto *const part = new QWidget;
    QLabel *const title = newTitle();
    QLabel *const hint = newLabel();
    hint->setWordWrap(true);
    m_verified->setWordWrap(true);
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(buttonFor(m_verify), 0, Qt::AlignLeading);
    column->addWidget(m_verified);
    inEveryLanguage(part, [title, hint] {
        title->setText(tr("Ledger"));
        hint->setText(tr("Verifying reads every record anew and finds any that was changed after it was signed or "
                         "published."));
    });
    return part;
}

SettingsPage *SettingsScreen::page() const
{
    return qobject_cast<SettingsPage *>(m_stack->currentWidget());
}

void SettingsScreen::follow(Way &way)
{
    if (!mayLeave())
        return;
    if (!way.page) {
        way.page = way.newPage();
        m_stack->addWidget(way.page);
    }
    m_stack->setCurrentWidget(way.page);
    m_back->setEnabled(true);
    way.page->begin();
    updateActions();
}

void SettingsScreen::goBack()
{
    if (!mayLeave())
        return;
    m_stack->setCurrentIndex(0);
    m_back->setEnabled(false);
    load();
}

void SettingsScreen::arrive(const Destination &)
{
    m_machine->setNamed(bool(m_session.actor().account()));
    if (page())
        page()->begin();
    else if (!isChanged())
        load();
}

void SettingsScreen::load()
{
    m_machine->load();
    m_workspace->load();
    m_backups->load();
    updateActions();
}

bool SettingsScreen::isChanged() const
{
    return m_machine->isChanged() || m_workspace->isChanged() || m_backups->isChanged();
}

void SettingsScreen::updateActions()
{
    const bool isHere = !page();
    m_save->setEnabled(isHere && isChanged());
    m_verify->setEnabled(isHere);
    for (const Way &way : m_ways)
        way.action->setEnabled(isHere);
}

bool SettingsScreen::mayLeave()
{
    if (page())
        return page()->mayLeave();
    if (!isChanged())
        return true;
    if (!Messages::confirm(this, tr("Your changes to the settings are not saved. If you leave, they are lost."),
                           tr("Leave without saving")))
        return false;
    load();
    return true;
}

void SettingsScreen::save()
{
    if (!m_workspace->check() || !m_backups->check())
        return;
    m_machine->save();
    for (const Done &saved : {m_workspace->save(), m_backups->save()}) {
        if (!saved) {
            Messages::show(this, saved.error());
            return;
        }
    }
    load();
    Q_EMIT m_session.settingsChanged();
    Q_EMIT m_session.noticed(tr("The settings were saved."), nullptr);
}

void SettingsScreen::verify()
{
    m_verify->setEnabled(false);
    m_verified->clear();
    const auto outcome = std::make_shared<Ledger::Verified>();
    const Task::Work work = [outcome](Database &database, const Progress &progress) -> Done {
        const auto verified = Workspace::verify(database, progress);
        if (!verified)
            return verified.error();
        *outcome = *verified;
        return done();
    };
    const auto show = [this, outcome](const Done &result) {
        m_verify->setEnabled(true);
        const bool isSound = result && outcome->isSound();
        setInk(m_verified, colour(isSound ? Sign::Fulfilled : Sign::Overdue, palette()));
        if (!result)
            m_verified->setText(result.error().text);
        else if (isSound)
            m_verified->setText(tr("The ledger is sound: all %n entries fit.", nullptr, int(outcome->entries)));
        else
            m_verified->setText(tr("%1 does not fit. %2").arg(outcome->record(), outcome->problem()));
    };
    connect(Task::start(m_session, tr("Verifying the ledger"), work), &Task::finished, this, show);
}
