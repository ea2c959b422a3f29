#include "shell/restoring.h"

#include "backup/latererasures.h"
#include "backup/restore.h"
#include "backup/sealing.h"
#include "base/dates.h"
#include "shell/backupwords.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/preferences.h"
#include "shell/task.h"
#include "shell/waiting.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// Looks into the backup `path`; nothing where somebody changed their mind or it can't be read, which was said.
std::optional<CheckedBackup> lookInto(QWidget *parent, const QString &path, const QString &phrase)
{
    std::optional<CheckedBackup> found;
    const Done looked = waitFor(parent, Said::tr("Checking the backup"), [&](const Progress &progress) -> Done {
        const auto backup = OpenBackup::open(path, phrase, progress);
        if (!backup)
            return backup.error();
        const auto checked = (*backup)->check(progress);
        if (!checked)
            return checked.error();
        found = *checked;
        return done();
    });
    if (!looked && !isCancelled(looked))
        Messages::show(parent, looked.error());
    return found;
}

}

QString restoreFromBackup(QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(parent, Said::tr("Open a backup"), folder,
                                                      Said::tr("Backups (*.countersign-backup);;All files (*)"));
    if (path.isEmpty())
        return {};
    QString phrase;
    if (Sealing::isSealed(path)) {
        bool isTyped = false;
        phrase = QInputDialog::getText(parent, Said::tr("Open a backup"), Said::tr("Pass phrase of this backup"),
                                       QLineEdit::Password, {}, &isTyped);
        if (!isTyped)
            return {};
    }
    const auto found = lookInto(parent, path, phrase);
    if (!found)
        return {};
    QStringList lines;
    for (const auto &[name, says] : backupWords(*found, std::nullopt, Language::spoken()))
        lines << Said::tr("%1: %2").arg(name, says);
    if (!Messages::confirm(parent, lines.join(u'\n'), Said::tr("Restore to a new file…")))
        return {};
    const QString to =
        QFileDialog::getSaveFileName(parent, Said::tr("Restore to"), Restore::freePath(path, folder),
                                     Said::tr("Countersign workspaces (*.countersign)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite); // nothing is ever restored over a file
    if (to.isEmpty())
        return {};
    const Done restored = waitFor(parent, Said::tr("Restoring"), [&](const Progress &progress) -> Done {
        const auto backup = OpenBackup::open(path, phrase, progress);
        if (!backup)
            return backup.error();
        const Stamp stamp{Preferences::operatorName(), localNow()};
        if (const auto erased = LaterErasures::applyTo(**backup, stamp); !erased)
            return erased.error();
        const auto made = Restore::toNewFile(**backup, to, progress);
        return made ? done() : Done(made.error());
    });
    if (!restored && !isCancelled(restored))
        Messages::show(parent, restored.error());
    return restored ? to : QString();
}
