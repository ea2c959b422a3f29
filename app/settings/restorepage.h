#pragma once

#include "backup/backup.h"
#include "backup/backupcheck.h"
#include "settings/settingspage.h"

#include <QPointer>

class LabelledField;
class QAction;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class ScreenHeader;
class Session;
class Task;

/// The backups of this workspace, or one from elsewhere: what is in it, whether it is sound; brought back to a new
/// file, or to the place of this workspace.
class RestorePage : public SettingsPage {
    Q_OBJECT

public:
    RestorePage(Session &session, QAction *back, QWidget *parent = nullptr);

    /// Shows the backups that are known, the newest chosen.
    void begin() override;
    bool mayLeave() override { return true; }
    /// Looks into the backup `path`.
    void preview(const QString &path);

private:
    /// What looking into a backup found.
    struct Found;

    void setWords();
    void fill();
    void choose();
    void chooseOther();
    void look();
    void show(const Found &found);
    void say(const QString &sentence, bool isProblem);
    void restoreToNewFile();
    void restoreInPlace();

    Session &m_session;
    QString m_path;
    QPointer<Task> m_task;
    QAction *m_toNewFile;
    QAction *m_inPlace;
    ScreenHeader *m_header;
    QTableWidget *m_table;
    QPushButton *m_other;
    QLabel *m_file;
    QLineEdit *m_phrase;
    LabelledField *m_phraseField;
    QPushButton *m_open;
    QLabel *m_said;
    QWidget *m_details;
};
