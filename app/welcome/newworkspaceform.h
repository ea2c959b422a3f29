#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class LabelledField;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Asks what a new workspace starts with, and makes it.
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
    Done make(const QString &path, const QString &company);

    LabelledField *m_company;
    LabelledField *m_language;
    LabelledField *m_path;
    QLineEdit *m_companyName;
    QComboBox *m_languages;
    QLineEdit *m_file;
    QRadioButton *m_starter;
    QRadioButton *m_empty;
    QPushButton *m_browse;
    QPushButton *m_create;
    bool m_pathTyped = false;
    std::unique_ptr<Workspace> m_made;
};
