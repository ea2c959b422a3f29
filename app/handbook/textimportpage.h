#pragma once

#include "exchange/textimport.h"
#include "handbook/draft.h"

#include <QPointer>
#include <QWidget>

class ImportActions;
class LabelledField;
class TextImportModel;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;
class ScreenHeader;
class Task;

/// A document or text is chosen, looked over and changed as the tree that it will make, and brought into the handbook
/// in one step.
class TextImportPage : public QWidget {
    Q_OBJECT

public:
    TextImportPage(Session &session, Draft &draft, QWidget *parent = nullptr);

    /// Begins anew with a text in `language`.
    void begin(const QString &language);

    /// Reads the file at `path` for the preview.
    void read(const QString &path);

Q_SIGNALS:
    /// The text is in the handbook, `first` the first area of it.
    void imported(const Chosen &first);
    void cancelled();

private:
    void lay();
    void setWords();
    void chooseFile();
    void show(const Result<TextImport> &import);
    void showTree(bool isThere);
    void update();
    void import();

    Session &m_session;
    Draft &m_draft;
    QAction *m_back;
    QAction *m_choose;
    QAction *m_import;
    ScreenHeader *m_header;
    QLineEdit *m_path;
    LabelledField *m_file;
    QComboBox *m_language;
    LabelledField *m_languageField;
    QLabel *m_says;
    QLabel *m_warnings;
    QTreeView *m_tree;
    TextImportModel *m_model;
    ImportActions *m_actions;
    QPointer<Task> m_reading; ///< the newest
};
