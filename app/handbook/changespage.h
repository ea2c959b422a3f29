#pragma once

#include "handbook/changerows.h"
#include "handbook/draft.h"
#include "shell/recordmodel.h"

#include <QPointer>
#include <QWidget>

class ChangeReader;
class EmptyState;
class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class RecordView;
class ScreenHeader;
class Task;
struct Batch;

/// What changed from one edition to another, or to the handbook as it is now: a list at the leading side, and the texts
/// of what is chosen beside it, with each word marked that was removed or added.
class ChangesPage : public QWidget {
    Q_OBJECT

public:
    ChangesPage(Session &session, Draft &draft, QWidget *parent = nullptr);

    /// Shows what `edition` changed against the one that it came in place of; without one, what the handbook as it is
    /// now changed against the newest edition.
    void begin(const QString &language, std::optional<int> edition = {});

    QWidget *filterField() const;

    /// Writes what is listed to the PDF `path`.
    void saveTo(const QString &path);

Q_SIGNALS:
    void left();

private:
    struct Published {
        QList<Edition> editions; ///< newest first
        Withdrawals withdrawals;
    };

    void lay();
    QWidget *newList();
    QWidget *newSides();
    void connectActions();
    void setWords();
    void read(const std::function<void()> &chooseAmong);
    void readAgain();
    void fillEditions();
    void chooseEditions(std::optional<int> edition);
    void fillLanguages();
    void compare();
    void take(const QList<ChangeRow> &rows);
    void fill();
    void say();
    void showChosen();
    void step(int by);
    void preview();
    void savePdf();
    std::function<Batch()> pages() const;
    Edition numbered(int number) const;
    QList<RecordColumn<ChangeRow>> columns() const;

    Session &m_session;
    Draft &m_draft;
    QAction *m_back;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_print;
    QAction *m_savePdf;
    QAction *m_turn; ///< the other way to see the texts
    ScreenHeader *m_header;
    QComboBox *m_language;
    QLineEdit *m_filter = nullptr;
    QLabel *m_fromWord;
    QComboBox *m_from;
    QLabel *m_toWord;
    QComboBox *m_to;
    QWidget *m_choices; ///< of what is compared
    QCheckBox *m_material;
    QComboBox *m_view;
    QComboBox *m_paper;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QSplitter *m_splitter;
    RecordModel<ChangeRow> *m_model;
    RecordView *m_list;
    QLabel *m_said;
    ChangeReader *m_reader;
    Published m_published;
    Edition m_before, m_after; ///< that are shown
    QString m_wanted; ///< language
    QList<ChangeRow> m_rows;
    QList<ChangeRow> m_listed;
    QString m_key; ///< what is filtered by
    QPointer<Task> m_work; ///< whose result is waited for
    bool m_isFilling = false;
};
