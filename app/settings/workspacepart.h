#pragma once

#include "base/result.h"
#include "ledger/stampstore.h"

#include <QMap>
#include <QWidget>

class LabelledField;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class Session;

/// What is true of the whole workspace: company, governing language, and the company's own statement in each language.
class WorkspacePart : public QWidget {
    Q_OBJECT

public:
    explicit WorkspacePart(Session &session, QWidget *parent = nullptr);

    void load();
    bool isChanged() const;
    /// Says beside each field what has to be mended; false where anything has.
    bool check();
    Done save();

Q_SIGNALS:
    void edited();

private:
    void setWords();
    void setStanding();
    StampStore::Authority authority() const;
    QStringList contents() const;

    Session &m_session;
    QLineEdit *m_company;
    QSpinBox *m_lock;
    QComboBox *m_governing;
    QLineEdit *m_authority;
    QPlainTextEdit *m_certificates;
    QMap<QString, QPlainTextEdit *> m_statements; ///< by language
    QStringList m_loaded; ///< contents before anything was typed
    QLabel *m_title;
    LabelledField *m_companyField;
    LabelledField *m_governingField;
    LabelledField *m_lockField;
    QLabel *m_statementsTitle;
    QLabel *m_statementsHint;
    QMap<QString, LabelledField *> m_statementFields;
    QLabel *m_stampsTitle;
    QLabel *m_stampsHint;
    LabelledField *m_authorityField;
    LabelledField *m_certificatesField;
    QLabel *m_standing; ///< what is stamped
};
