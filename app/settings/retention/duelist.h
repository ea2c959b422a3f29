#pragma once

#include "retention/period.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class Session;

/// What is due to be erased, and why, or why not yet.
class DueList : public QWidget {
    Q_OBJECT

public:
    explicit DueList(Session &session, QWidget *parent = nullptr);

    void load();
    /// Those that are chosen and not held.
    QList<Retention::Due> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void setWords();
    void fill();

    Session &m_session;
    QList<Retention::Due> m_due;
    bool m_hasMore = false;
    QTableWidget *m_table;
    QLabel *m_said;
};
