#include "settings/restorepage.h"

#include "backup/latererasures.h"
#include "backup/restore.h"
#include "base/text.h"
#include "shell/backuproutine.h"
#include "shell/backupwords.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

struct RestorePage::Found {
    CheckedBackup checked;
    std::optional<Descent> descent;
    qsizetype erased = 0; ///< what was erased since
};

RestorePage::RestorePage(Session &session, QAction *back, QWidget *parent)
    : SettingsPage(parent),
      m_session(session),
      m_toNewFile(new QAction(this)),
      m_inPlace(new QAction(this)),
      m_header(new ScreenHeader),
      m_table(new QTableWidget(0, 3)),
      m_other(new QPushButton),
      m_file(newLabel()),
      m_phrase(new QLineEdit),
      m_phraseField(new LabelledField(m_phrase)),
      m_open(new QPushButton),
      m_said(newLabel()),
      m_details(new QWidget)
{
    addActions({m_toNewFile, m_inPlace});
    m_header->setBack(back);
    m_header->addButton(m_inPlace);
    m_header->setPrimary(m_toNewFile);
    m_table->setObjectName(u"backups"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_phrase->setEchoMode(QLineEdit::Password);
    makeBold(m_file);
    for (QLabel *const sentence : {m_file, m_said})
        sentence->setWordWrap(true);

    auto *const list = new QVBoxLayout;
    list->setSpacing(grid);
    list->addWidget(m_table, 1);
    list->addWidget(m_other, 0, Qt::AlignLeading);
    auto *const content = new QWidget;
    auto *const chosen = new QVBoxLayout(content);
    chosen->setContentsMargins(0, 0, grid, 0);
    chosen->setSpacing(2 * grid);
    chosen->addWidget(m_file);
    chosen->addWidget(m_phraseField);
    chosen->addWidget(m_open, 0, Qt::AlignLeading);
    chosen->addWidget(m_said);
    chosen->addWidget(m_details);
    chosen->addStretch(1);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    row->setSpacing(4 * grid);
    row->addLayout(list, 1);
    row->addWidget(scrolled(content), 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RestorePage::choose);
    connect(m_other, &QPushButton::clicked, this, &RestorePage::chooseOther);
    connect(m_open, &QPushButton::clicked, this, &RestorePage::look);
    connect(m_phrase, &QLineEdit::returnPressed, this, &RestorePage::look);
    connect(m_toNewFile, &QAction::triggered, this, &RestorePage::restoreToNewFile);
    connect(m_inPlace, &QAction::triggered, this, &RestorePage::restoreInPlace);
    connect(&session.backups(), &BackupRoutine::changed, this, &RestorePage::fill);
    inEveryLanguage(this, [this] { setWords(); });
    preview({});
}

void RestorePage::setWords()
{
    m_header->setTitle(tr("Restore a backup"));
    m_toNewFile->setText(tr("Restore to a new file…"));
    m_inPlace->setText(tr("Put in this workspace’s place…"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Size"), tr("Remark")});
    m_other->setText(tr("Another file…"));
    m_phraseField->setLabel(tr("Pass phrase of this backup"));
    m_open->setText(tr("Open it"));
    fill();
    if (!m_path.isEmpty() && !m_task)
        preview(m_path);
}

void RestorePage::begin()
{
    preview({});
    fill();
    m_table->clearSelection();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0); // selectRow() finds no row where columns run from the right
    m_table->setFocus();
}

void RestorePage::fill()
{
    const QSignalBlocker quiet(m_table);
    const QList<Backup> backups = m_session.backups().known().value_or(QList<Backup>());
    m_table->setRowCount(int(backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Backup &backup = backups[row];
        QStringList remarks;
        if (backup.isSealed)
            remarks << tr("sealed");
        if (!backup.name.isSound)
            remarks << tr("doesn’t fit its ledger");
        auto *const made = new QTableWidgetItem(momentWords(backup.name.at, Language::spoken()));
        made->setData(Qt::UserRole, backup.path);
        m_table->setItem(row, 0, made);
        m_table->setItem(row, 1, new QTableWidgetItem(isolated(sizeWords(backup.size, Language::spoken()))));
        m_table->setItem(row, 2, new QTableWidgetItem(remarks.join(u", "_s)));
        if (backup.path == m_path)
            m_table->setCurrentCell(row, 0);
    }
    m_table->resizeColumnsToContents();
}

void RestorePage::choose()
{
    const QList<QTableWidgetItem *> chosen = m_table->selectedItems();
    if (!chosen.isEmpty())
        preview(m_table->item(chosen.constFirst()->row(), 0)->data(Qt::UserRole).toString());
}

void RestorePage::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a backup"), m_session.backups().folder(),
                                                      tr("Backups (*.countersign-backup);;All files (*)"));
    if (path.isEmpty())
        return;
    m_table->clearSelection();
    preview(path);
}

void RestorePage::preview(const QString &path)
{
    if (m_task)
        m_task->cancel();
    m_path = path;
    m_file->setText(isolated(QFileInfo(path).fileName()));
    m_file->setVisible(!path.isEmpty());
    m_phrase->clear();
    const bool isSealed = !path.isEmpty() && Sealing::isSealed(path);
    m_phraseField->setVisible(isSealed);
    m_open->setVisible(isSealed);
    m_details->hide();
    m_toNewFile->setEnabled(false);
    m_inPlace->setEnabled(false);
    say(path.isEmpty() ? tr("Choose a backup to see what is in it.") : QString(), false);
    if (!path.isEmpty() && !isSealed)
        look();
}

void RestorePage::look()
{
    if (m_task)
        m_task->cancel();
    const auto found = std::make_shared<Found>();
    const Task::Work work = [found, path = m_path, phrase = m_phrase->text()](Database &database,
                                                                              const Progress &progress) -> Done {
        const auto backup = OpenBackup::open(path, phrase, progress);
        if (!backup)
            return backup.error();
        const auto checked = (*backup)->check(progress);
        if (!checked)
            return checked.error();
        found->checked = *checked;
        const auto descent = (*backup)->descent(database);
        if (descent)
            found->descent = *descent;
        const auto later = LaterErasures::of(**backup, &database);
        if (!later)
            return later.error();
        found->erased = later->size();
        return done();
    };
    say(tr("Looking into it…"), false);
    m_task = Task::start(m_session, tr("Checking the backup"), work);
    connect(m_task, &Task::finished, this, [this, found, path = m_path](const Done &result) {
        if (path != m_path)
            return;
        m_task.clear();
        if (result)
            show(*found);
        else
            say(isCancelled(result) ? tr("Stopped. Choose it again to look into it.") : result.error().text, true);
    });
}

void RestorePage::show(const Found &found)
{
    say({}, false);
    delete m_details->layout();
    qDeleteAll(m_details->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *const lines = new QGridLayout(m_details);
    lines->setColumnStretch(1, 1);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(2 * grid);
    lines->setVerticalSpacing(grid);
    auto words = backupWords(found.checked, found.descent, Language::spoken());
    if (found.erased > 0)
        words.append({tr("Erased since"),
                      tr("%n records. They are erased again when it is restored.", nullptr, int(found.erased))});
    for (const auto &[name, says] : std::as_const(words)) {
        QLabel *const value = newLabel(says);
        value->setWordWrap(true);
        value->setAccessibleName(u"%1: %2"_s.arg(name, says));
        if (says == found.checked.problem)
            setInk(value, colour(Sign::Overdue, palette()));
        const int line = lines->rowCount();
        lines->addWidget(newLabel(name), line, 0, Qt::AlignTop);
        lines->addWidget(value, line, 1);
    }
    m_details->show();
    const bool mayRestore = m_session.may(Action::MoveData);
    m_toNewFile->setEnabled(mayRestore);
    m_inPlace->setEnabled(mayRestore && !m_session.workspace().isShared());
}

void RestorePage::say(const QString &sentence, bool isProblem)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    setInk(m_said, isProblem ? colour(Sign::Overdue, palette()) : palette().color(QPalette::WindowText));
}

void RestorePage::restoreToNewFile()
{
    const QString folder = QFileInfo(m_session.workspace().place()).absolutePath();
    const QString to =
        QFileDialog::getSaveFileName(this, tr("Restore to"), Restore::freePath(m_path, folder),
                                     tr("Countersign workspaces (*.countersign)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite); // nothing is ever restored over a file
    if (to.isEmpty())
        return;
    const Task::Work work = [to, path = m_path, phrase = m_phrase->text(),
                             stamp = m_session.stamp()](Database &database, const Progress &progress) -> Done {
        const auto backup = OpenBackup::open(path, phrase, progress);
        if (!backup)
            return backup.error();
        if (const auto erased = LaterErasures::applyTo(**backup, stamp, &database); !erased)
            return erased.error();
        const auto restored = Restore::toNewFile(**backup, to, progress);
        return restored ? done() : Done(restored.error());
    };
    connect(Task::start(m_session, tr("Restoring"), work), &Task::finished, this, [this, to](const Done &result) {
        if (result)
            Q_EMIT m_session.openWanted(to);
        else
            say(isCancelled(result) ? tr("Stopped. Nothing was restored.") : result.error().text, true);
    });
}

void RestorePage::restoreInPlace()
{
    if (!Messages::confirm(this,
                           tr("The workspace is closed, and what is in the backup is opened in its place. What the "
                              "workspace is now stays beside it under another name."),
                           tr("Put in its place")))
        return;
    const auto prepared = std::make_shared<QString>();
    const Task::Work work = [prepared, path = m_path, phrase = m_phrase->text(), actor = m_session.actor(),
                             stamp = m_session.stamp()](Database &database, const Progress &progress) -> Done {
        if (const Done allowed = actor.ask(database, Action::MoveData, stamp); !allowed)
            return allowed;
        const auto backup = OpenBackup::open(path, phrase, progress);
        if (!backup)
            return backup.error();
        if (const auto erased = LaterErasures::applyTo(**backup, stamp, &database); !erased)
            return erased.error();
        const auto written = Restore::prepare(**backup, database.place(), progress);
        if (!written)
            return written.error();
        *prepared = *written;
        return done();
    };
    connect(Task::start(m_session, tr("Restoring"), work), &Task::finished, this, [this, prepared](const Done &result) {
        if (result)
            Q_EMIT m_session.replaceWanted(*prepared);
        else
            say(isCancelled(result) ? tr("Stopped. Nothing was restored.") : result.error().text, true);
    });
}
