#pragma once

#include "handbook/inforce.h"
#include "shell/recordmodel.h"

#include <QWidget>

class EditionReader;
class EmptyState;
class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class RecordView;
class ScreenHeader;
class Session;

/// The editions that were published, to be read, printed and saved as PDF.
class EditionsPage : public QWidget {
    Q_OBJECT

public:
    explicit EditionsPage(Session &session, QWidget *parent = nullptr);

    /// Reads the list anew and shows the newest edition.
    void begin();
    /// The same, and shows what stands at `place` of edition `number` in `language`.
    void begin(int number, const QString &language, const Place &place);

Q_SIGNALS:
    void left();
    /// Somebody wants to see what `edition` changed.
    void changesWanted(int edition, const QString &language);

private:
    QWidget *newReading();
    void setWords();
    void showChosen();
    void showText();
    void print();
    void withdraw();
    QList<RecordColumn<Edition>> columns() const;
    const Edition *chosen() const;

    Session &m_session;
    QAction *m_back;
    QAction *m_changes;
    QAction *m_print;
    QAction *m_withdraw;
    ScreenHeader *m_header;
    QList<Edition> m_editions;
    Withdrawals m_withdrawals;
    RecordModel<Edition> *m_model;
    RecordView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QLabel *m_summary;
    QComboBox *m_language;
    EditionReader *m_reader;
};
