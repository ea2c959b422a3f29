#pragma once

#include "people/person.h"
#include "retention/hold.h"

#include <QWidget>

class QAction;
class QLabel;
class Session;

/// What is kept about a person as a whole: handed out to them, held, erased.
class DataPart : public QWidget {
    Q_OBJECT

public:
    explicit DataPart(Session &session, QWidget *parent = nullptr);

    void show(const Person &person);
    using QWidget::show;
    /// Whether the person's page is what is shown.
    void setActive(bool active);
    QList<QAction *> ownActions() const { return {m_handOut, m_hold, m_erase}; }

    /// Writes all that is kept about the person into a new folder within `folder`.
    void handOutInto(const QString &folder);

Q_SIGNALS:
    /// The person is no longer on file.
    void erased();

private:
    void setWords();
    void handOut();
    void toggleHold();
    void placeHold();
    void liftHolds();
    void erase();

    Session &m_session;
    Person m_person;
    QList<LegalHold> m_holds; ///< that stand
    bool m_isActive = false;
    bool m_isErasing = false;
    QAction *m_handOut;
    QAction *m_hold;
    QAction *m_erase;
    QLabel *m_title;
    QLabel *m_said;
};
