#pragma once

#include "base/result.h"

#include <QWidget>

class LabelledField;
class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class Session;

/// Backups: when the last one was and whether it fitted, their folder, the pass phrase that seals them.
class BackupPart : public QWidget {
    Q_OBJECT

public:
    /// `restore` leads to the backups, to bring one back.
    BackupPart(Session &session, QAction *restore, QWidget *parent = nullptr);

    void load();
    bool isChanged() const;
    /// Says beside each field what has to be mended; false where anything has.
    bool check();
    Done save();

Q_SIGNALS:
    void edited();

private:
    void setWords();
    void showState();
    void chooseFolder();
    void backUp();
    void updateAction();
    Done savePhrase();

    Session &m_session;
    bool m_isLoaded = false;
    bool m_wasSealed = false;
    QString m_wasFolder;
    QAction *m_backUp;
    QAction *m_restore;
    QLabel *m_title;
    QLabel *m_state;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QCheckBox *m_sealed;
    QLineEdit *m_phrase;
    QLineEdit *m_again;
    LabelledField *m_folderField;
    LabelledField *m_phraseField;
    LabelledField *m_againField;
};
