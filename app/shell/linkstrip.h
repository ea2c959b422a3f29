#pragma once

#include "base/result.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class Session;

/// Says above the screens that the connection to the server is lost, as long as it is.
class LinkStrip : public QFrame {
    Q_OBJECT

public:
    explicit LinkStrip(Session &session, QWidget *parent = nullptr);

private:
    void setWords();
    void say(const Error &why);
    void showNow();

    Session &m_session;
    Error m_why{Error::Kind::Lost, {}, {}};
    QLabel *m_text;
    QPushButton *m_again;
    QTimer m_soon;
};
