#pragma once

#include "handbook/revision.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

/// A changed rule before it is published: what it said, what it says, and the author's decision what kind of change it
/// is, and why it was made.
class ChangeBox : public QWidget {
    Q_OBJECT

public:
    explicit ChangeBox(const Revision &revision, QWidget *parent = nullptr);

    Id<Rule> rule() const { return m_rule; }
    Decision decision() const;

private:
    Id<Rule> m_rule;
    QComboBox *m_decision;
    QLineEdit *m_reason;
};
