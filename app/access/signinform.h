#pragma once

#include "workspace/signin.h"

#include <QWidget>

#include <optional>

class LabelledField;
class QLineEdit;
class QPushButton;

/// Asks for a name and a password, or for the password of somebody known, and has it looked at without keeping the
/// window from anything else. What is wrong stands beside the password until another is tried.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    /// Where `knownName` is given, only its password is asked for.
    SignInForm(Workspace &workspace, QPushButton *button, const QString &knownName = {}, QWidget *parent = nullptr);

    /// Says what came of an attempt that went wrong, and lets another be made.
    void refuse(const Error &error);

    /// Empties the password.
    void clear();

Q_SIGNALS:
    /// The password was looked at; `checked.end` says whose it is.
    void checked(const SignIn &checked);

private:
    void setWords();
    void begin();
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    std::optional<QString> m_knownName;
    QPushButton *m_button;
    QLineEdit *m_name;
    QLineEdit *m_password;
    LabelledField *m_nameField;
    LabelledField *m_passwordField;
    bool m_isBusy = false;
};
