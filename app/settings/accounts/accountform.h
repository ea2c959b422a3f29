#pragma once

#include "access/account.h"
#include "people/site.h"

#include <QWidget>

#include <optional>

class LabelledField;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

/// One account as it is typed: name, role, a manager's sites, and a new password.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// Shows `account`, with `sites` to choose from. A new one needs a password; the first, where nobody has one yet,
    /// is an administrator's.
    void show(const Account &account, const QList<Site> &sites, bool isNew, bool isFirst);
    using QWidget::show;

    Account typed() const;
    /// The new password; empty where the old one stays.
    QString password() const;
    bool isChanged() const;

    /// Says beside each field what has to be mended; false where anything has.
    bool check();

Q_SIGNALS:
    void edited();

private:
    void setWords();
    void updateRole();
    Role role() const;

    Account m_shown;
    bool m_isNew = false;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_may;
    QListWidget *m_sites;
    QLineEdit *m_password;
    QLineEdit *m_again;
    LabelledField *m_nameField;
    LabelledField *m_roleField;
    LabelledField *m_sitesField;
    LabelledField *m_passwordField;
    LabelledField *m_againField;
};
