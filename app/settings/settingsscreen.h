#pragma once

#include "shell/screen.h"

class AccountsPage;
class QAction;
class QLabel;
class QStackedWidget;
class Session;
class WorkspacePart;
class MachinePart;

/// What this user prefers on this machine, and what is true of the whole workspace.
class SettingsScreen : public Screen {
    Q_OBJECT

public:
    explicit SettingsScreen(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString icon() const override;
    void arrive(const Destination &destination) override;
    bool mayLeave() override;

private:
    void makeActions();
    QWidget *newSettings();
    QWidget *newContent();
    QWidget *newAccountsPart();
    QWidget *newLedgerPart();
    void showAccounts();
    void goBack();
    void load();
    bool isChanged() const;
    void updateActions();
    void save();
    void verify();

    Session &m_session;
    QAction *m_save = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_accounts = nullptr;
    QAction *m_back = nullptr;
    QStackedWidget *m_stack;
    AccountsPage *m_accountsPage = nullptr; ///< made when somebody goes there
    MachinePart *m_machine;
    WorkspacePart *m_workspace;
    QLabel *m_verified;
};
