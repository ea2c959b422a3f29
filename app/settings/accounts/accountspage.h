#pragma once

#include "access/account.h"
#include "people/site.h"
#include "settings/settingspage.h"
#include "shell/recordmodel.h"

class AccountForm;
class QAction;
class QLabel;
class RecordView;
class RefusalList;
class ScreenHeader;
class Session;
class Task;

/// Who may sign in, as what and where; one account beside the list, edited in place; and what was refused.
class AccountsPage : public SettingsPage {
    Q_OBJECT

public:
    AccountsPage(Session &session, QAction *back, QWidget *parent = nullptr);

    void begin() override;
    bool mayLeave() override;

private:
    QList<RecordColumn<Account>> columns() const;
    Result<QList<Account>> fetch(const Account *last) const;
    void makeActions();
    QWidget *newLeading();
    QWidget *newTrailing();
    void setWords();
    void reload();
    void showChosen();
    void addAccount();
    void save();
    void store(const QString &hash);
    Done keep(const QString &hash);
    void toggleDisabled();
    void finish(const Done &done, const QString &notice);
    void updateActions();

    Session &m_session;
    QAction *m_back;
    QAction *m_add = nullptr;
    QAction *m_save = nullptr;
    QAction *m_disable = nullptr;
    QList<Site> m_known;
    Account m_shown;
    bool m_isNew = false;
    bool m_isSaving = false;
    ScreenHeader *m_header;
    RecordModel<Account> *m_model;
    RecordView *m_view;
    QLabel *m_honest;
    AccountForm *m_form;
    QLabel *m_problem;
    RefusalList *m_refusals;
};
