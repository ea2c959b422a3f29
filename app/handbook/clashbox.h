#pragma once

#include "handbook/edits.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QRadioButton;

/// A field in which two people typed different words.
struct Clash {
    EditedField field;
    QString theirs;
    QString mine;

    bool operator==(const Clash &) const = default;
};

/// Shows what somebody else typed beside what was typed here, field by field, and asks which is to stand.
class ClashBox : public QFrame {
    Q_OBJECT

public:
    explicit ClashBox(QWidget *parent = nullptr);

    /// `who` typed the other words of `clashes`, in `language`; what was chosen before stays chosen.
    void show(const QString &who, const QString &language, const QList<Clash> &clashes);
    using QWidget::show;

    /// The fields in which the other's words are to stand.
    QList<EditedField> theirs() const;

Q_SIGNALS:
    void decided();

private:
    void setWords();
    void fill();
    QWidget *newSide(QRadioButton *choice, const QString &words, const QString &language);

    QString m_who;
    QString m_language;
    QList<Clash> m_clashes;
    QList<QRadioButton *> m_mine; ///< in the order of `m_clashes`
    QLabel *m_reason;
    QWidget *m_rows = nullptr;
    QPushButton *m_save;
};
