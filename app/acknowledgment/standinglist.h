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

/// Who stands how to an edition: sorted by name, filtered by what is typed, by site and by standing.
class StandingList : public QWidget {
    Q_OBJECT

public:
    /// `exempt` gets a button above the list.
    StandingList(Session &session, QAction *exempt, QWidget *parent = nullptr);

    /// Shows the people of `edition`, with what is filtered and chosen kept.
    void show(Id<Edition> edition);
    using QWidget::show;
    /// Narrows the list to what `filter` says of sites.
    void setSite(const Status::Filter &filter);
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
    std::optional<Id<Edition>> m_edition;
    Status::Filter m_filter;
    QHash<qint64, QString> m_siteNames;
    RecordModel<PersonStanding> *m_model;
    RecordView *m_view;
    QComboBox *m_states;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
};
