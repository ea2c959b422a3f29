#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

/// Asks by when people are to acknowledge now, and why.
class DueDateDialog : public QDialog {
    Q_OBJECT

public:
    /// `verb` is on the button that does it: "Extend".
    DueDateDialog(const QString &title, const QString &verb, const QDate &proposed, const QDate &today,
                  QWidget *parent = nullptr);

    QDate date() const;
    QString reason() const;

private:
    QDateEdit *m_date;
    QLineEdit *m_reason;
};
