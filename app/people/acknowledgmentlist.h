#pragma once

#include "acknowledgment/acknowledgment.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableWidget;
class Session;
class Task;

/// What one person acknowledged, newest first.
class AcknowledgmentList : public QWidget {
    Q_OBJECT

public:
    explicit AcknowledgmentList(Session &session, QWidget *parent = nullptr);

    void show(Id<Person> person);
    using QWidget::show;
    QTableWidget *table() const { return m_table; }
    QAction *certify() const { return m_certify; }
    /// Writes the certificate of the chosen acknowledgment into `path`.
    Task *saveCertificate(const QString &path);

private:
    void setWords();
    void updateActions();
    void chooseFile();
    const Acknowledgment *chosen() const;

    Session &m_session;
    QList<Acknowledgment> m_acknowledgments;
    QLabel *m_title;
    QLabel *m_none;
    QTableWidget *m_table;
    QAction *m_certify;
    QWidget *m_button;
};
