#pragma once

#include "exchange/peoplecsv.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class ImportPreview;
class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;
class ScreenHeader;
class Session;
class Task;

/// People from a spreadsheet: what the file holds, what each column is taken for, what is odd about which row; nothing
/// is saved until it is confirmed.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Session &session, QAction *back, QWidget *parent = nullptr);

    /// Reads `path` and shows what would be imported.
    void open(const QString &path);
    QAction *importAction() const { return m_import; }

Q_SIGNALS:
    void imported();

private:
    void setWords();
    void setFile(std::shared_ptr<const PeopleCsv::File> file);
    PeopleCsv::Choices choices() const;
    void choose();
    void check();
    void showOutcome(const PeopleCsv::Outcome &outcome);
    void sayWhyNot(const Error &error);
    void apply();

    Session &m_session;
    QAction *m_import;
    QString m_path;
    std::shared_ptr<const PeopleCsv::File> m_file;
    PeopleCsv::Outcome m_outcome;
    QPointer<Task> m_check;
    QTimer m_pause;
    ScreenHeader *m_header;
    QCheckBox *m_headed;
    QCheckBox *m_updates;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    ImportPreview *m_preview;
    QLabel *m_summary;
    QTableWidget *m_remarks;
};
