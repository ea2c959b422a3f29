#pragma once

#include <QWidget>

class QLineEdit;

/// What a manager writes down when an employee doesn't want to sign. Its labels are in the window's language, since the
/// manager fills it in; what it means is said in the employee's.
class RefusalForm : public QWidget {
    Q_OBJECT

public:
    explicit RefusalForm(const QString &employeeLanguage, QWidget *parent = nullptr);

    QString reason() const;
    QString witness() const;
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_reason;
    QLineEdit *m_witness;
};
