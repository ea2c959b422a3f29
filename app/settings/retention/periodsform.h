#pragma once

#include "base/result.h"
#include "retention/period.h"

#include <QWidget>

class LabelledField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class Session;

/// How long each kind of record is kept: for ever, or for a time that is counted from something, on a legal ground.
class PeriodsForm : public QWidget {
    Q_OBJECT

public:
    explicit PeriodsForm(Session &session, QWidget *parent = nullptr);

    void load();
    bool isChanged() const;
    /// Says beside each field what has to be mended; false where anything has.
    bool check();
    Done save();

Q_SIGNALS:
    void edited();

private:
    struct Part {
        Retention::Kind kind;
        QCheckBox *limited;
        QWidget *details;
        QSpinBox *months;
        QComboBox *since;
        QLineEdit *ground;
        LabelledField *monthsField;
        LabelledField *sinceField;
        LabelledField *groundField;
    };

    Part newPart(Retention::Kind kind);
    void setWords();
    QList<Retention::Period> typed() const;

    Session &m_session;
    QList<Part> m_parts;
    QList<Retention::Period> m_loaded;
};
