#pragma once

#include "base/result.h"
#include "people/person.h"
#include "shell/screen.h"

class ImportPage;
class PersonList;
class PersonPage;
class QAction;
class QStackedWidget;
class Session;

/// Everybody on file: the list, one person's page, and the import of many.
class PeopleScreen : public Screen {
    Q_OBJECT

public:
    explicit PeopleScreen(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString icon() const override;
    void arrive(const Destination &destination) override;
    QWidget *filterField() override;
    bool mayLeave() override;

    /// Shows what importing `path` would do.
    void importFrom(const QString &path);

private:
    void makeActions();
    void makeParts();
    void setWords();
    void updateActions();

    void openChosen();
    void addPerson();
    void importPeople();
    void goBack();
    void save();
    void toggleArchived();
    void undoArchiving();
    Done change(const Person &before, const Person &after);

    Session &m_session;
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    QAction *m_open = nullptr;
    QAction *m_back = nullptr;
    QAction *m_save = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_undo = nullptr;
    QStackedWidget *m_stack;
    PersonList *m_list = nullptr;
    PersonPage *m_page = nullptr;
    ImportPage *m_importPage = nullptr;
    std::optional<Person> m_archivedBefore; ///< as the person was before the archiving that can be undone
};
