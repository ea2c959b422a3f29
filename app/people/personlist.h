#pragma once

#include "people/peoplestore.h"
#include "shell/recordmodel.h"

#include <QHash>
#include <QWidget>

class EmptyState;
class QAction;
class QCheckBox;
class QComboBox;
class QStackedWidget;
class RecordView;
class ScreenHeader;
class Session;

/// Everybody on file, filtered as one types, by site, with or without those who have left.
class PersonList : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction *add;
        QAction *import;
    };

    PersonList(Session &session, const Actions &actions, QWidget *parent = nullptr);

    /// Reads the list anew and keeps the choice where it is still there.
    void reload();
    /// Shows what has changed, and leaves the list where it stands.
    void refresh();
    void choose(Id<Person> person);
    std::optional<Person> chosen() const;
    QWidget *filterField() const;
    RecordView *view() const { return m_view; }

Q_SIGNALS:
    void opened(Id<Person> person);
    void chosenChanged();

private:
    QList<RecordColumn<Person>> columns() const;
    Result<QList<Person>> fetch(const Person *last, int count);
    void setWords();
    void fillSites();
    void showList();
    void setFilter(const QString &text);

    Session &m_session;
    PeopleStore::Filter m_filter;
    QHash<qint64, QString> m_siteNames;
    RecordModel<Person> *m_model;
    RecordView *m_view;
    ScreenHeader *m_header;
    QWidget *m_field = nullptr;
    QComboBox *m_sites;
    QCheckBox *m_archived;
    EmptyState *m_nobody;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
};
