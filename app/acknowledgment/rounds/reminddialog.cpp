#include "acknowledgment/rounds/reminddialog.h"

#include "base/text.h"
#include "page/fonts.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/reminderfiles.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 56 * grid;

enum Who { AllDue, Overdue, AsFiltered };

}

RemindDialog::RemindDialog(Session &session, const RoundState &round, const Status::Filter &filter, const Tally &tally,
                           QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_round(round),
      m_filter(filter),
      m_who(new QComboBox),
      m_how(new QComboBox),
      m_hint(newLabel()),
      m_save(nullptr)
{
    setWindowTitle(tr("Remind people of round %1").arg(round.number));
    m_who->addItem(tr("All who still have to acknowledge (%L1)").arg(tally.pending + tally.overdue), AllDue);
    m_who->addItem(tr("Those who are overdue (%L1)").arg(tally.overdue), Overdue);
    m_who->addItem(tr("Those in the list as it is filtered, where they still have to"), AsFiltered);
    m_how->addItem(tr("Letters, one for each person"), int(ReminderKind::Letter));
    m_how->addItem(tr("E-mail drafts, one for each person"), int(ReminderKind::Email));
    m_how->addItem(tr("Notices for the wall, one for each site"), int(ReminderKind::Notice));
    m_how->addItem(tr("The due date for a calendar"), int(ReminderKind::Calendar));
    auto *const who = new LabelledField(m_who);
    who->setLabel(tr("For whom"));
    auto *const how = new LabelledField(m_how);
    how->setLabel(tr("What"));
    m_hint->setWordWrap(true);
    m_hint->setFixedWidth(widest);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    m_save->setDefault(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    for (QWidget *const part : {static_cast<QWidget *>(how), static_cast<QWidget *>(who),
                                static_cast<QWidget *>(m_hint), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RemindDialog::choosePlace);
    connect(m_how, &QComboBox::currentIndexChanged, this, &RemindDialog::setWords);
    setWords();
    m_how->setFocus();
}

ReminderKind RemindDialog::kind() const
{
    return ReminderKind(m_how->currentData().toInt());
}

void RemindDialog::setWords()
{
    m_who->setEnabled(kind() != ReminderKind::Calendar);
    switch (kind()) {
    case ReminderKind::Letter:
        m_hint->setText(tr("A PDF with a page for each person, in their language, sorted by site and name. Who was "
                           "reminded is kept."));
        return;
    case ReminderKind::Email:
        m_hint->setText(tr("A folder with a draft for each person who has an e-mail address, in their language. Your "
                           "mail program opens and sends them. Who was reminded is kept."));
        return;
    case ReminderKind::Notice:
        m_hint->setText(tr("A PDF with a page for each site and each language that somebody there needs. It names "
                           "nobody. Who was reminded is kept."));
        return;
    case ReminderKind::Calendar:
        m_hint->setText(tr("A file that a calendar opens, with the due date and an alarm three days before."));
        return;
    }
}

void RemindDialog::choosePlace()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path;
    if (kind() == ReminderKind::Email) {
        path = QFileDialog::getExistingDirectory(this, tr("Choose an empty folder for the drafts"), documents.path());
    } else {
        const bool isCalendar = kind() == ReminderKind::Calendar;
        const QString suffix = isCalendar ? u".ics"_s : u".pdf"_s;
        path = QFileDialog::getSaveFileName(this, tr("Save reminders"), documents.filePath(tr("Reminders") + suffix),
                                            isCalendar ? tr("Calendar files (*.ics)") : tr("PDF files (*.pdf)"));
        if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
            path += suffix;
    }
    if (!path.isEmpty())
        saveTo(path);
}

Task *RemindDialog::saveTo(const QString &path)
{
    loadFonts(); // before another thread asks for them
    Status::Filter filter;
    if (m_who->currentData().toInt() == Overdue)
        filter.standings = {Standing::Overdue};
    else if (m_who->currentData().toInt() == AsFiltered)
        filter = m_filter;
    const ReminderWish wish{.round = m_round,
                            .kind = kind(),
                            .filter = filter,
                            .path = path,
                            .language = Language::spoken(),
                            .paper = usualPaper()};
    const auto files = std::make_shared<ReminderFiles>();
    const Task::Work work = [wish, files, actor = m_session.actor(),
                             stamp = m_session.stamp()](Database &database, const Progress &progress) -> Done {
        const auto written = writeReminders(database, actor, stamp, wish, progress);
        if (!written)
            return written.error();
        *files = *written;
        return ::done();
    };
    Task *const task = Task::start(m_session, tr("Writing reminders"), work);
    connect(task, &Task::finished, &m_session, [session = &m_session, files, path](const Done &result) {
        if (!result) {
            if (!isCancelled(result))
                Messages::show(QApplication::activeWindow(), result.error());
            return;
        }
        QString said = tr("Reminders saved in %1.").arg(isolated(QDir::toNativeSeparators(path)));
        if (!files->withoutAddress.isEmpty())
            said += u' ' + tr("%n people have no e-mail address on file.", nullptr, int(files->withoutAddress.size()));
        Q_EMIT session->acknowledgmentsChanged();
        Q_EMIT session->noticed(said, nullptr);
    });
    accept();
    return task;
}
