#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

/// Asks by when an edition has to be acknowledged.
class DueDateDialog : public QDialog {
    Q_OBJECT

public:
    DueDateDialog(int edition, const QDate &proposed, const QDate &today, QWidget *parent = nullptr);

    QDate date() const;

private:
    QDateEdit *m_date;
};
