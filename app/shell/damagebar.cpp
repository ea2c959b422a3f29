#include "shell/damagebar.h"

#include "salvage/salvage.h"
#include "shell/messages.h"
#include "shell/salvagereport.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

DamageBar::DamageBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_sentence(newLabel()),
      m_salvage(new QPushButton),
      m_restore(new QPushButton)
{
    m_sentence->setWordWrap(true);
    makeBold(m_sentence);
    setInk(m_sentence, colour(Sign::Overdue, palette()));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_restore);
    row->addWidget(m_salvage);
    connect(m_salvage, &QPushButton::clicked, this, &DamageBar::salvage);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.goTo({.screen = Destination::Screen::Settings}); });
    inEveryLanguage(this, [this] { setWords(); });
}

void DamageBar::setWords()
{
    m_sentence->setText(tr("This workspace is damaged. What can be read is shown; nothing can be changed."));
    m_salvage->setText(tr("Salvage…"));
    m_restore->setText(tr("To the backups"));
}

void DamageBar::salvage()
{
    const QFileInfo file(m_session.workspace().place());
    const QString suggested =
        file.absoluteDir().filePath(tr("%1 salvaged").arg(file.completeBaseName()) + QStringLiteral(".countersign"));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Write what can be read to"), suggested, tr("Countersign workspaces (*.countersign)"), nullptr,
        QFileDialog::DontConfirmOverwrite); // nothing is ever salvaged over a file
    if (!path.isEmpty())
        salvageTo(path);
}

void DamageBar::salvageTo(const QString &path)
{
    m_salvage->setEnabled(false);
    const auto report = std::make_shared<Salvage::Report>();
    const Task::Work work = [report, path, from = m_session.workspace().place(), actor = m_session.actor(),
                             stamp = m_session.stamp()](Database &database, const Progress &progress) -> Done {
        // A refusal can't be kept in a damaged file; whether the role allows it is asked all the same.
        if (!actor.may(Action::MoveData))
            return actor.ask(database, Action::MoveData, stamp);
        const auto salvaged = Salvage::toNewFile(from, path, stamp, progress);
        if (!salvaged)
            return salvaged.error();
        *report = *salvaged;
        return done();
    };
    connect(Task::start(m_session, tr("Salvaging"), work), &Task::finished, this,
            [this, report, path](const Done &result) {
                m_salvage->setEnabled(true);
                if (isCancelled(result))
                    return;
                if (!result) {
                    Messages::show(this, result.error());
                    return;
                }
                SalvageReport box(*report, this);
                if (box.exec() == QDialog::Accepted)
                    Q_EMIT m_session.openWanted(path);
            });
}
