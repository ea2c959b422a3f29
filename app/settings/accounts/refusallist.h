#pragma once

#include "access/refusalstore.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class Session;

/// What was tried beyond somebody's rights, the newest first.
class RefusalList : public QWidget {
    Q_OBJECT

public:
    explicit RefusalList(Session &session, QWidget *parent = nullptr);

    void reload();

private:
    void setWords();

    Session &m_session;
    QList<Refusal> m_refusals;
    QLabel *m_title;
    QLabel *m_none;
    QTableWidget *m_table;
};
