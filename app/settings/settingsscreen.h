#pragma once

#include "access/role.h"
#include "shell/screen.h"

#include <functional>
#include <list>

class BackupPart;
class QAction;
class QLabel;
class QStackedWidget;
class Session;
class SettingsPage;
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
    /// A part of the settings that has a page of its own, made when somebody goes there.
    struct Way {
        QAction *action;
        std::function<SettingsPage *()> newPage;
        SettingsPage *page = nullptr;
    };
    struct Words {
        QString title;
        QString hint;
        QString action;
    };

    void makeActions();
    QWidget *newSettings();
    QWidget *newContent();
    QAction *newWay(const QString &name, Action right, const std::function<SettingsPage *()> &newPage);
    QWidget *newPart(const QString &name, Action right, const std::function<SettingsPage *()> &newPage,
                     const std::function<Words()> &words);
    QWidget *newAccountsPart();
    QWidget *newRetentionPart();
    QWidget *newLedgerPart();
    void follow(Way &way);
    SettingsPage *page() const; ///< that is open; none where the settings themselves are
    void goBack();
    void load();
    bool isChanged() const;
    void updateActions();
    void save();
    void verify();

    Session &m_session;
    QAction *m_save = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_back = nullptr;
    QStackedWidget *m_stack;
    std::list<Way> m_ways;
    MachinePart *m_machine;
    WorkspacePart *m_workspace;
    BackupPart *m_backups = nullptr;
    QLabel *m_verified;
};
