#pragma once

#include "retention/period.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTableWidget;
class Session;
class Task;

/// What is due to be erased, and why, or why not yet.
class DueList : public QWidget {
    Q_OBJECT

public:
    explicit DueList(Session &session, QWidget *parent = nullptr);

    /// Reads anew what is due, which among many people takes a while; what is chosen stays so.
    void load();
    /// Those that are chosen and not held.
    QList<Retention::Due> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void setWords();
    void fill();
    void show(const QList<Retention::Due> &due);
    void choose(const QList<Retention::Due> &wanted);

    Session &m_session;
    QList<Retention::Due> m_due;
    bool m_isRead = false;
    QPointer<Task> m_reading;
    QTableWidget *m_table;
    QLabel *m_said;
};
