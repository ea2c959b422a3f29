#pragma once

#include <QDialog>

class QPushButton;
class Session;
class SignIn;
class SignInForm;

/// Asks for the password of whoever has signed in, above everything else of their window. It goes only with the right
/// one.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    UnlockDialog(Session &session, QWidget *parent);

    /// Whether nothing stands open beneath that would have to be closed first.
    void setMaySignOut(bool may);

    void reject() override { }

Q_SIGNALS:
    void unlocked();
    /// Somebody would rather work here themselves; what was typed beneath is lost.
    void signingOut();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void finish(const SignIn &checked);

    Session &m_session;
    QPushButton *m_signOut;
    SignInForm *m_form;
};
