#include "shell/backuproutine.h"

#include "shell/backupfolder.h"
#include "shell/preferences.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QFileInfo>

namespace {

constexpr int soonAfterOpening = 5'000, again = 15 * 60 * 1000; // milliseconds

QList<QDateTime> times(const QList<Backup> &backups, bool soundOnly = false)
{
    QList<QDateTime> found;
    for (const Backup &backup : backups) {
        if (backup.name.isSound || !soundOnly)
            found << backup.name.at;
    }
    return found;
}

/// What is done on another thread, and how it came out.
class Round {
public:
    Round(const Backups::Wish &wish, const QString &ledger, const QDateTime &changed, std::optional<Occasion> occasion,
          bool isOnlyLook = false)
        : m_wish(wish),
          m_ledger(ledger),
          m_changed(changed),
          m_occasion(occasion),
          m_isOnlyLook(isOnlyLook)
    {
    }

    QList<Backup> found;
    bool isDue = false;
    QString problem;

    Done run(Database &database, const Progress &progress)
    {
        found = Backups::in(m_wish.folder, m_ledger);
        isDue = !m_occasion || isBackupDue(*m_occasion, times(found), m_changed, m_wish.at);
        if (m_isOnlyLook || !isDue)
            return done();
        const auto key = Backups::key(database);
        if (!key)
            return key.error();
        m_wish.key = *key;
        const auto made = Backups::make(database, m_wish, progress);
        if (!made)
            return made.error();
        problem = made->problem;
        const auto thinned = Backups::thin(m_wish.folder, m_ledger);
        found = Backups::in(m_wish.folder, m_ledger);
        return thinned ? done() : Done(thinned.error());
    }

private:
    Backups::Wish m_wish;
    QString m_ledger;
    QDateTime m_changed;
    std::optional<Occasion> m_occasion;
    bool m_isOnlyLook;
};

}

BackupRoutine::BackupRoutine(Session &session)
    : QObject(&session),
      m_session(session)
{
    const auto letters = Backups::ledgerLettersOf(session.database());
    if (letters)
        m_ledger = *letters;
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonAfterOpening);
    m_again.setInterval(again);
    for (const QTimer *const timer : {&m_soon, &m_again})
        connect(timer, &QTimer::timeout, this, [this] { look(m_session.stamp().at); });
}

void BackupRoutine::begin()
{
    m_soon.start();
    m_again.start();
}

QString BackupRoutine::folder() const
{
    return backupFolder(m_session.workspace(), m_ledger);
}

void BackupRoutine::setFolder(const QString &folder)
{
    Preferences::setBackupFolder(m_ledger, folder);
    m_known.reset();
    look(m_session.stamp().at);
}

QDateTime BackupRoutine::changedAt() const
{
    const Workspace &workspace = m_session.workspace();
    return workspace.isShared() ? m_session.stamp().at : QFileInfo(workspace.place()).lastModified();
}

std::optional<int> BackupRoutine::daysWithout(const QDateTime &now) const
{
    if (!m_known || folder().isEmpty())
        return std::nullopt;
    const auto newest = newestBackup(times(*m_known, true), now);
    if (!newest)
        return m_problem.isEmpty() ? std::nullopt : std::optional(0);
    if (changedAt() <= *newest)
        return std::nullopt;
    const int days = int(newest->daysTo(now));
    return days > mostDaysWithoutBackup ? std::optional(days) : std::nullopt;
}

bool BackupRoutine::mayBeDueAtClosing(const QDateTime &now) const
{
    const Workspace &workspace = m_session.workspace();
    if (workspace.isShared() || workspace.isDamaged() || folder().isEmpty())
        return false;
    return !m_known || isBackupDue(Occasion::Closing, times(*m_known), changedAt(), now);
}

void BackupRoutine::look(const QDateTime &now)
{
    if (m_look || m_making || folder().isEmpty())
        return;
    const auto round = std::make_shared<Round>(wish(now), m_ledger, changedAt(), Occasion::Daily, true);
    m_look = Task::start(m_session, {}, [round](Database &database, const Progress &progress) {
        return round->run(database, progress);
    });
    connect(m_look, &Task::finished, this, [this, round, now] {
        m_look.clear();
        m_known = round->found;
        Q_EMIT changed();
        if (round->isDue && isAble())
            backUp(tr("Backing up"), now, Occasion::Daily);
    });
}

Task *BackupRoutine::backUp(const QString &what, const QDateTime &now, std::optional<Occasion> occasion)
{
    if (m_making)
        return m_making;
    const auto round = std::make_shared<Round>(wish(now), m_ledger, changedAt(), occasion);
    m_making = Task::start(m_session, what, [round](Database &database, const Progress &progress) {
        return round->run(database, progress);
    });
    connect(m_making, &Task::finished, this, [this, round](const Done &result) {
        m_making.clear();
        if (result)
            m_known = round->found;
        if (!isCancelled(result))
            m_problem = result ? round->problem : result.error().text;
        Q_EMIT changed();
    });
    return m_making;
}

Backups::Wish BackupRoutine::wish(const QDateTime &now) const
{
    const Workspace &workspace = m_session.workspace();
    return {.folder = folder(), .workspace = workspace.name(), .at = now, .password = workspace.password()};
}

bool BackupRoutine::isAble() const
{
    // A file's backups are made whoever works with it; a damaged one goes to none.
    Workspace &workspace = m_session.workspace();
    return !workspace.isDamaged()
        && (!workspace.isShared() || (m_session.may(Action::BackUp) && m_session.may(Action::ManageAccounts)));
}
