#pragma once

#include "base/result.h"
#include "people/person.h"

#include <QWidget>

class AcknowledgmentList;
class DataPart;
class PersonForm;
class QAction;
class QLabel;
class QPushButton;
class ScreenHeader;
class Session;

/// One person: what is on file, edited in place and kept with the save bar, and what they acknowledged.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction *back;
        QAction *save;
        QAction *archive;
    };

    PersonPage(Session &session, const Actions &actions, QWidget *parent = nullptr);

    /// Shows the person on file.
    Done show(Id<Person> person);
    /// Shows an empty page for somebody new.
    void showNew();
    using QWidget::show;

    const Person &person() const { return m_person; }
    bool isNew() const { return m_isNew; }
    DataPart *data() const { return m_data; }
    bool isChanged() const;

    /// Saves what is typed; false where something has to be mended first, which is said beside it.
    bool save();

Q_SIGNALS:
    void changedChanged();

private:
    void fill();
    void setWords();
    void discard();
    Done store(const Person &typed, const QString &site);
    void sayWhyNot(const Person &typed, const Error &error);

    Session &m_session;
    Actions m_actions;
    Person m_person;
    bool m_isNew = false;
    ScreenHeader *m_header;
    QLabel *m_left;
    PersonForm *m_form;
    AcknowledgmentList *m_acknowledgments;
    DataPart *m_data;
    QLabel *m_conflict;
    QPushButton *m_discard;
};
