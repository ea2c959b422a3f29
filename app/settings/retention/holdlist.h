#pragma once

#include "retention/hold.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableWidget;
class Session;

/// The legal holds that stand, each with who placed it and why.
class HoldList : public QWidget {
    Q_OBJECT

public:
    HoldList(Session &session, QAction *lift, QWidget *parent = nullptr);

    void load();
    std::optional<LegalHold> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void setWords();
    void fill();

    Session &m_session;
    QList<LegalHold> m_holds;
    QTableWidget *m_table;
    QLabel *m_said;
    QWidget *m_lift;
};
