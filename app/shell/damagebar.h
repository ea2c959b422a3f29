#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class Session;

/// The bar over a workspace whose file is damaged: that it is only read now, and what can be done.
class DamageBar : public QWidget {
    Q_OBJECT

public:
    explicit DamageBar(Session &session, QWidget *parent = nullptr);

    /// Writes what can be read to the new workspace `path` and says what came of it.
    void salvageTo(const QString &path);

private:
    void setWords();
    void salvage();

    Session &m_session;
    QLabel *m_sentence;
    QPushButton *m_salvage;
    QPushButton *m_restore;
};
