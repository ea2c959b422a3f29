#pragma once

#include "acknowledgment/status.h"
#include "shell/recordmodel.h"

#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QStackedWidget;
class EmptyState;
class RecordView;
class Session;

/// Who stands how to an edition or in a round: sorted by name, filtered by what is typed, by site and by standing.
class StandingList : public QWidget {
    Q_OBJECT

public:
    /// Each of `actions` gets a button above the list.
    StandingList(Session &session, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Shows the people of `scope`, with what is filtered and chosen kept.
    void show(const Status::Scope &scope);
    using QWidget::show;
    /// Narrows the list to what `filter` says of site, job title and language.
    void setPart(const Status::Filter &filter);
    void setText(const QString &text);
    const Status::Filter &filter() const { return m_filter; }
    std::optional<PersonStanding> chosen() const;
    void choose(Id<Person> person);
    RecordView *view() const { return m_view; }
    QComboBox *states() const { return m_states; }

Q_SIGNALS:
    void opened(const PersonStanding &person);
    void chosenChanged();

private:
    QList<RecordColumn<PersonStanding>> columns() const;
    Result<QList<PersonStanding>> fetch(const PersonStanding *last, int count);
    void reload();
    void refresh();
    void showList();
    void setWords();

    Session &m_session;
    std::optional<Status::Scope> m_scope;
    Status::Filter m_filter;
    QHash<qint64, QString> m_siteNames;
    RecordModel<PersonStanding> *m_model;
    RecordView *m_view;
    QComboBox *m_states;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
};
