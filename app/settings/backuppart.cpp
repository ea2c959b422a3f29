#include "settings/backuppart.h"

#include "backup/backup.h"
#include "base/text.h"
#include "shell/backuproutine.h"
#include "shell/backupwords.h"
#include "shell/button.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortest = 12; // letters of a pass phrase
}

BackupPart::BackupPart(Session &session, QAction *restore, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_backUp(new QAction(this)),
      m_restore(restore),
      m_title(newTitle()),
      m_state(newLabel()),
      m_folder(new QLineEdit),
      m_choose(new QPushButton),
      m_sealed(new QCheckBox),
      m_phrase(new QLineEdit),
      m_again(new QLineEdit),
      m_folderField(new LabelledField(m_folder, m_choose)),
      m_phraseField(new LabelledField(m_phrase)),
      m_againField(new LabelledField(m_again))
{
    m_state->setWordWrap(true);
    addAction(m_backUp);
    connect(m_backUp, &QAction::triggered, this, &BackupPart::backUp);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    for (QLineEdit *const hidden : {m_phrase, m_again})
        hidden->setEchoMode(QLineEdit::Password);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(buttonFor(m_backUp));
    buttons->addWidget(buttonFor(restore));
    buttons->addStretch();
    auto *const parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(2 * grid);
    parts->addWidget(m_title);
    parts->addWidget(m_state);
    parts->addLayout(buttons);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_folderField, m_sealed, m_phraseField, m_againField})
        parts->addWidget(part);
    for (QLineEdit *const line : {m_folder, m_phrase, m_again})
        connect(line, &QLineEdit::textChanged, this, &BackupPart::edited);
    connect(m_sealed, &QCheckBox::toggled, this, [this](bool isSealed) {
        m_phraseField->setVisible(isSealed);
        m_againField->setVisible(isSealed);
        Q_EMIT edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &BackupPart::chooseFolder);
    connect(&session.backups(), &BackupRoutine::changed, this, &BackupPart::showState);
    m_phraseField->hide();
    m_againField->hide();
    inEveryLanguage(this, [this] { setWords(); });
}

void BackupPart::setWords()
{
    m_title->setText(tr("Backups"));
    m_backUp->setText(tr("Back up now"));
    m_restore->setText(tr("Restore a backup…"));
    m_folderField->setLabel(tr("Folder for backups"));
    m_folderField->setHint(m_session.workspace().isShared()
                               ? tr("This machine backs the workspace up daily once a folder is chosen.")
                               : tr("On another disk or a network folder they outlive this machine. A backup is made "
                                    "daily and when the workspace is closed."));
    m_choose->setText(tr("Choose…"));
    m_sealed->setText(tr("Seal backups with a pass phrase"));
    m_phraseField->setLabel(m_wasSealed ? tr("New pass phrase, if it is to change") : tr("Pass phrase"));
    m_phraseField->setHint(
        tr("Backups made from then on open only with it. It is kept nowhere: without it nobody can open them again."));
    m_againField->setLabel(tr("The same pass phrase again"));
    showState();
}

void BackupPart::showState()
{
    const BackupRoutine &backups = m_session.backups();
    const auto &known = backups.known();
    QStringList sentences;
    if (!backups.folder().isEmpty() && known && known->isEmpty())
        sentences << tr("There is no backup yet.");
    if (known && !known->isEmpty()) {
        const Backup &newest = known->constFirst();
        const QString when = isolated(momentWords(newest.name.at, Language::spoken()));
        sentences << (newest.name.isSound ? tr("The last backup is of %1. It was opened and checked: everything fits.")
                                          : tr("The last backup is of %1. Something in it does not fit the ledger."))
                         .arg(when);
    }
    if (!backups.problem().isEmpty())
        sentences << (known && !known->isEmpty() && !known->constFirst().name.isSound
                          ? backups.problem()
                          : tr("The last attempt failed. %1").arg(backups.problem()));
    m_state->setText(sentences.join(u' '));
    m_state->setVisible(!sentences.isEmpty());
    const bool isWell = backups.problem().isEmpty();
    setInk(m_state, isWell ? palette().color(QPalette::WindowText) : colour(Sign::Overdue, palette()));
    updateAction();
}

void BackupPart::updateAction()
{
    m_backUp->setEnabled(!m_session.backups().folder().isEmpty());
}

void BackupPart::backUp()
{
    if (const Done allowed = Backups::ask(m_session.workspace(), m_session.stamp()); !allowed) {
        Messages::show(this, allowed.error());
        return;
    }
    m_backUp->setEnabled(false);
    const Task *const task = m_session.backups().backUp(tr("Backing up"), m_session.stamp().at);
    connect(task, &Task::finished, this, [this](const Done &result) {
        updateAction();
        if (result)
            Q_EMIT m_session.noticed(tr("The backup was made and checked."), nullptr);
        else if (!isCancelled(result))
            Messages::show(this, result.error());
    });
}

void BackupPart::load()
{
    m_isLoaded = true;
    m_wasFolder = m_session.backups().folder();
    m_folder->setText(QDir::toNativeSeparators(m_wasFolder));
    const auto key = Backups::key(m_session.database());
    m_wasSealed = key && *key;
    m_sealed->setChecked(m_wasSealed);
    m_phrase->clear();
    m_again->clear();
    for (LabelledField *const field : {m_folderField, m_phraseField, m_againField})
        field->setError({});
    setWords();
}

bool BackupPart::isChanged() const
{
    if (!m_isLoaded)
        return false;
    return QDir::fromNativeSeparators(m_folder->text().trimmed()) != m_wasFolder || m_sealed->isChecked() != m_wasSealed
        || !m_phrase->text().isEmpty();
}

bool BackupPart::check()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const bool isPlace = folder.isEmpty() || QDir::isAbsolutePath(folder);
    m_folderField->setError(isPlace ? QString()
                                    : tr("Choose a folder, or write where it is from the top of the disk."));
    const QString phrase = m_phrase->text();
    const bool isWanted = m_sealed->isChecked() && (!m_wasSealed || !phrase.isEmpty());
    const bool isLong = !isWanted || phrase.size() >= shortest;
    m_phraseField->setError(
        isLong ? QString()
               : tr("Write at least %n letters; a few words are easy to keep in mind.", nullptr, int(shortest)));
    const bool isSame = !isWanted || !isLong || phrase == m_again->text();
    m_againField->setError(isSame ? QString() : tr("The two are not the same. Write the pass phrase again."));
    if (!isPlace)
        m_folderField->setFocus();
    else if (!isLong)
        m_phraseField->setFocus();
    else if (!isSame)
        m_againField->setFocus();
    return isPlace && isLong && isSame;
}

Done BackupPart::save()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder != m_session.backups().folder())
        m_session.backups().setFolder(folder);
    return savePhrase();
}

Done BackupPart::savePhrase()
{
    if (!m_sealed->isChecked()) {
        if (!m_wasSealed)
            return done();
        return m_session.save(Action::ChangeSettings,
                              [](Transaction &transaction) { return Backups::saveKey(transaction, std::nullopt); });
    }
    const QString phrase = m_phrase->text();
    if (phrase.isEmpty())
        return done();
    // Making a key of it is meant to take its time.
    const Task::Work work = [phrase, actor = m_session.actor(), stamp = m_session.stamp()](Database &database,
                                                                                           const Progress &) -> Done {
        const auto key = Sealing::newKey(phrase);
        if (!key)
            return key.error();
        return actor.change(database, Action::ChangeSettings, stamp,
                            [&](Transaction &transaction) { return Backups::saveKey(transaction, *key); });
    };
    connect(Task::start(m_session, tr("Setting the pass phrase"), work), &Task::finished, this,
            [this](const Done &result) {
                if (!result && !isCancelled(result))
                    Messages::show(this, result.error());
                if (!isChanged())
                    load();
            });
    return done();
}

void BackupPart::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for backups"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}
