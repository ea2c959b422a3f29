#pragma once

#include "handbook/inforce.h"
#include "shell/recordmodel.h"

#include <QWidget>

class EditionReader;
class EmptyState;
class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QStackedWidget;
class RecordView;
class ScreenHeader;
class Session;

/// One rule across the editions: what each made of it, and which text was in force on a day.
class RuleHistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit RuleHistoryPage(Session &session, QWidget *parent = nullptr);

    /// Shows the history of the rule in `language`, and what is in force today.
    void begin(Id<Rule> rule, const QString &language);

Q_SIGNALS:
    void left();

private:
    void lay();
    void setWords();
    void showInForce();
    void showChosen();
    void fillLanguages(const QString &language);
    QString titleOf(const RuleStep &step) const;
    QString saidOfDay() const;
    QList<RecordColumn<RuleStep>> columns() const;
    const RuleStep *chosen() const;

    Session &m_session;
    Id<Rule> m_rule = Id<Rule>::next(); ///< the one that is shown
    QList<Edition> m_editions;
    Withdrawals m_withdrawals;
    QList<RuleStep> m_steps; ///< newest first
    QAction *m_back;
    ScreenHeader *m_header;
    QComboBox *m_language;
    QLabel *m_onDay;
    QDateEdit *m_day;
    QLabel *m_said; ///< which edition was in force on that day
    RecordModel<RuleStep> *m_model;
    RecordView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QLabel *m_reason; ///< why the rule was changed
    EditionReader *m_reader;
};
