#pragma once

#include "acknowledgment/round.h"
#include "base/result.h"

#include <QWidget>

#include <functional>
#include <optional>

class LabelledField;
class NamesEdit;
class QCheckBox;
class QDateEdit;
class QRadioButton;
class Session;

/// By when a round is due, and whom it calls, as it is typed.
class RoundForm : public QWidget {
    Q_OBJECT

public:
    explicit RoundForm(Session &session, QWidget *parent = nullptr);

    /// Empties the form; due on `proposed`, and not before `today`.
    void begin(const QDate &proposed, const QDate &today);

    QDate due() const;
    /// Whom it calls; none where something typed isn't on file, or nobody was chosen.
    std::optional<RoundAudience> typed() const;
    /// The same, with a sentence beside the field that has to be mended.
    std::optional<RoundAudience> checked();
    void setDueError(const QString &text);

Q_SIGNALS:
    void edited();

private:
    NamesEdit *addNames(LabelledField **field);
    void setWords();
    void sayDue();
    QStringList peopleLike(const QString &typed) const;
    using Complain = std::function<void(LabelledField *field, const QString &problem)>;
    std::optional<RoundAudience> audience(const Complain &complain) const;
    Result<QList<Id<Site>>> sites() const;
    Result<QStringList> titles() const;
    Result<QStringList> languages() const;
    Result<QList<Id<Person>>> people() const;

    Session &m_session;
    QDateEdit *m_due;
    LabelledField *m_dueField;
    QRadioButton *m_everybody;
    QRadioButton *m_chosen;
    QWidget *m_choices;
    NamesEdit *m_sites;
    NamesEdit *m_titles;
    NamesEdit *m_languages;
    NamesEdit *m_people;
    LabelledField *m_sitesField;
    LabelledField *m_titlesField;
    LabelledField *m_languagesField;
    LabelledField *m_peopleField;
    QCheckBox *m_newStarters;
};
