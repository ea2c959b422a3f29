#pragma once

#include "handbook/edition.h"

#include <QWidget>

class LabelledField;
class QAction;
class QDateEdit;
class QLabel;
class Session;

/// After publishing: by when everybody is to acknowledge the edition, if it is to be asked now.
class RoundOffer : public QWidget {
    Q_OBJECT

public:
    explicit RoundOffer(Session &session, QWidget *parent = nullptr);

    void begin(const Edition &edition);

Q_SIGNALS:
    void finished();

private:
    void setWords();
    void open();

    Session &m_session;
    std::optional<Edition> m_edition;
    QLabel *m_title;
    QLabel *m_sentence;
    QDateEdit *m_due;
    LabelledField *m_dueField;
    QAction *m_ask;
    QAction *m_notNow;
};
