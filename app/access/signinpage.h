#pragma once

#include <QWidget>

#include <memory>

class SignIn;
class SignInForm;
class Workspace;

/// What stands in the window until somebody has signed in to a workspace that has accounts.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(std::unique_ptr<Workspace> workspace, QWidget *parent = nullptr);
    ~SignInPage() override;

    const Workspace &workspace() const { return *m_workspace; }

    /// The workspace, once somebody has signed in.
    std::unique_ptr<Workspace> takeWorkspace();

Q_SIGNALS:
    void signedIn();
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void finish(const SignIn &checked);

    std::unique_ptr<Workspace> m_workspace;
    SignInForm *m_form;
};
