#pragma once

#include "acknowledgment/reminder.h"
#include "acknowledgment/status.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class Session;
class Task;

/// Whom to remind of a round, and how; then the letters, e-mails, notices or the calendar are written to disk.
class RemindDialog : public QDialog {
    Q_OBJECT

public:
    /// `filter` is that of the list as it is shown, `tally` that of the whole round.
    RemindDialog(Session &session, const RoundState &round, const Status::Filter &filter, const Tally &tally,
                 QWidget *parent = nullptr);

    QComboBox *who() const { return m_who; }
    QComboBox *how() const { return m_how; }

    /// Writes what is chosen into `path`; the dialog closes when the task has begun.
    Task *saveTo(const QString &path);

private:
    void setWords();
    void choosePlace();
    ReminderKind kind() const;

    Session &m_session;
    RoundState m_round;
    Status::Filter m_filter;
    QComboBox *m_who;
    QComboBox *m_how;
    QLabel *m_hint;
    QPushButton *m_save;
};
