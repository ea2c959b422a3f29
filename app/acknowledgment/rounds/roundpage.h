#pragma once

#include "acknowledgment/status.h"
#include "handbook/edition.h"

#include <QComboBox>
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;

class QLabel;
class LabelledField;
class RoundForm;
class Session;
class Task;

/// Where a round is opened: for which edition, by when, and whom it calls, with how many people that are.
class RoundPage : public QWidget {
    Q_OBJECT

public:
    explicit RoundPage(Session &session, QWidget *parent = nullptr);

    /// Begins a round of one of `editions`, the first at first.
    void begin(const QList<Edition> &editions);

    RoundForm *form() const { return m_form; }
    QComboBox *editions() const { return m_editions; }
    QAction *askAction() const { return m_ask; }
    QLabel *summary() const { return m_summary; }

Q_SIGNALS:
    void opened();
    /// Nothing was opened, and nobody waits for the page any more.
    void cancelled();

private:
    struct Counted {
        Tally tally;
        QMap<QString, qint64> others; ///< people whose language the edition doesn't have, by language
    };

    const Edition &edition() const { return m_known.at(qMax(0, m_editions->currentIndex())); }
    void setWords();
    void count();
    void say(const Counted &counted);
    void open();

    Session &m_session;
    QList<Edition> m_known;
    QPointer<Task> m_counting;
    QTimer m_pause; ///< between typing and counting
    QLabel *m_title;
    QLabel *m_sentence;
    QComboBox *m_editions;
    LabelledField *m_editionField;
    RoundForm *m_form;
    QLabel *m_summary;
    QAction *m_ask;
    QAction *m_cancel;
};
