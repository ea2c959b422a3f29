#pragma once

#include "acknowledgment/acknowledgment.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class Session;

/// What one person acknowledged, newest first.
class AcknowledgmentList : public QWidget {
    Q_OBJECT

public:
    explicit AcknowledgmentList(Session &session, QWidget *parent = nullptr);

    void show(Id<Person> person);
    using QWidget::show;

private:
    void setWords();

    Session &m_session;
    QList<Acknowledgment> m_acknowledgments;
    QLabel *m_title;
    QLabel *m_none;
    QTableWidget *m_table;
};
