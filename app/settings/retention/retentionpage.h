#pragma once

#include "settings/settingspage.h"

class DueList;
class HoldList;
class PeriodsForm;
class QAction;
class QLabel;
class ScreenHeader;
class Session;

/// Keeping and erasing: how long what is kept, what is due by that, and whose data a legal hold keeps.
class RetentionPage : public SettingsPage {
    Q_OBJECT

public:
    RetentionPage(Session &session, QAction *back, QWidget *parent = nullptr);

    void begin() override;
    bool mayLeave() override;

private:
    QWidget *newContent();
    void setWords();
    void updateActions();
    void load();
    void save();
    void erase();
    void lift();

    Session &m_session;
    QAction *m_save;
    QAction *m_erase;
    QAction *m_lift;
    ScreenHeader *m_header;
    PeriodsForm *m_periods;
    DueList *m_due;
    HoldList *m_holds;
    QLabel *m_periodsTitle;
    QLabel *m_dueTitle;
    QLabel *m_holdsTitle;
    bool m_erasing = false;
};
