#pragma once

#include "handbook/draft.h"
#include "handbook/editionstore.h"

#include <QWidget>

class ChangeBox;
class QCheckBox;
class LabelledField;
class QAction;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;
class ScreenHeader;

/// What the next edition will be, looked over and decided, and then published.
class PublishPage : public QWidget {
    Q_OBJECT

public:
    PublishPage(Session &session, const Draft &draft, QWidget *parent = nullptr);

    /// Shows how the handbook stands against the newest edition, with titles in `language`.
    void begin(const QString &language);

Q_SIGNALS:
    void published(const Edition &edition);
    void cancelled();

private:
    void lay();
    void setWords();
    void show(const std::optional<Edition> &before);
    void showFindings();
    void showLanguages();
    void showChanges(const std::optional<Edition> &before);
    void addHead(const QString &text);
    void addText(const QString &text);
    QStringList leftOut() const;
    EditionStore::Announcement announcement() const;
    QString consequences() const;
    void preview();
    void publish();

    Session &m_session;
    const Draft &m_draft;
    QAction *m_back;
    QAction *m_preview;
    QAction *m_publish;
    ScreenHeader *m_header;
    QDateEdit *m_date;
    LabelledField *m_dateField;
    QPlainTextEdit *m_summary;
    LabelledField *m_summaryField;
    QWidget *m_details = nullptr; ///< made anew with each look at the handbook
    QVBoxLayout *m_body;
    QVBoxLayout *m_rows = nullptr;
    QList<QCheckBox *> m_languages; ///< those that can be published; the language is the name of the object
    QList<ChangeBox *> m_changes;
    QString m_language;
    int m_number = 1;
};
