#pragma once

#include "exchange/translationfile.h"
#include "handbook/translationrows.h"
#include "shell/recordmodel.h"

#include <QTimer>
#include <QWidget>

class Editor;
class LabelledField;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class RecordView;
class ScreenHeader;
class SourceReader;

/// Translations side by side: the governing text at the leading side, with what became of it since it was translated,
/// and the translation beside it, to be edited.
class TranslationsPage : public QWidget {
    Q_OBJECT

public:
    TranslationsPage(Session &session, Draft &draft, QWidget *parent = nullptr);

    /// Shows translations into `language`, or into the first other one where rules are decided in it.
    void begin(const QString &language, const Chosen &chosen);

    /// Saves what is typed; false where it can't be saved.
    bool commit();

    QWidget *filterField() const;

    void exportTo(const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    void left();

private:
    void lay();
    QWidget *newList();
    QWidget *newSides();
    void connectActions();
    void setWords();
    void fillLanguages();
    void changeLanguage();
    void fill();
    void refresh();
    void showChosen();
    void showSides();
    void choose(const Chosen &chosen);
    void stepToStale(int step);
    void markCurrent();
    void step(int direction);
    void chooseExport();
    void chooseImport();
    void take(const TranslationFile &file);
    QList<RecordColumn<TranslationRow>> columns() const;

    Session &m_session;
    Draft &m_draft;
    QAction *m_back;
    QAction *m_mark;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_export;
    QAction *m_import;
    QAction *m_undo;
    QAction *m_redo;
    ScreenHeader *m_header;
    QComboBox *m_language;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_states;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QLabel *m_report; ///< what was taken from a file
    TranslationRows m_rows;
    QTimer m_ahead; ///< gets rows ready while nothing else is to be done
    QList<TranslationRow> m_listed;
    RecordModel<TranslationRow> *m_model;
    RecordView *m_list;
    QLabel *m_governing;
    QLabel *m_translated;
    QLabel *m_said;
    SourceReader *m_source;
    Editor *m_editor;
    QString m_shownLanguage;
    QString m_key; ///< what is filtered by
    bool m_isFilling = false;
};
