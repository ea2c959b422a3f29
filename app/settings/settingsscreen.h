#pragma once

#include "shell/screen.h"

class QAction;
class QLabel;
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
    QWidget *newContent();
    void load();
    bool isChanged() const;
    void updateActions();
    void save();
    void verify();

    Session &m_session;
    QAction *m_save = nullptr;
    QAction *m_verify = nullptr;
    MachinePart *m_machine;
    WorkspacePart *m_workspace;
    QLabel *m_verified;
};
