#pragma once

#include "workspace/workspace.h"

#include <QWidget>

#include <optional>

class LabelledField;
class QComboBox;
class QLineEdit;
class QRadioButton;

/// What a new workspace starts with, wherever it is kept.
struct NewWorkspace {
    Workspace::Beginning beginning;
    bool hasStarter = true;
};

/// Makes the workspace at `place`, whole or not at all.
Result<std::unique_ptr<Workspace>> makeWorkspace(const QString &place, const NewWorkspace &wanted, const Stamp &stamp,
                                                 const QString &password = {});

/// Asks what a new workspace starts with.
class BeginningForm : public QWidget {
    Q_OBJECT

public:
    explicit BeginningForm(QWidget *parent = nullptr);

    void clear();
    /// The company's name, empty until it is typed.
    QString company() const;
    /// What was typed; nothing, and a sentence beside the field, where it isn't enough.
    std::optional<NewWorkspace> typed();

Q_SIGNALS:
    void companyEdited();
    void confirmed();

private:
    void setWords();

    QLineEdit *m_companyName;
    QComboBox *m_languages;
    LabelledField *m_company;
    LabelledField *m_language;
    QRadioButton *m_starter;
    QRadioButton *m_empty;
};
