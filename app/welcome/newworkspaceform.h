#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class BeginningForm;
class LabelledField;
class QLineEdit;
class QPushButton;

/// Asks what a new workspace starts with and in which file it is kept, and makes it.
class NewWorkspaceForm : public QWidget {
    Q_OBJECT

public:
    explicit NewWorkspaceForm(QWidget *parent = nullptr);

    void clear();
    std::unique_ptr<Workspace> takeWorkspace() { return std::move(m_made); }

Q_SIGNALS:
    void created();

private:
    void setWords();
    void suggestPath();
    void choosePath();
    void create();

    BeginningForm *m_beginning;
    LabelledField *m_path;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPushButton *m_create;
    bool m_pathTyped = false;
    std::unique_ptr<Workspace> m_made;
};
