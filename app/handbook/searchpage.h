#pragma once

#include "handbook/handbooksearch.h"

#include <QTimer>
#include <QWidget>

class EmptyState;
class HitList;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class ScreenHeader;
class Searcher;
class Session;

/// Finds words in the handbook and its editions as they are typed.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(Session &session, QWidget *parent = nullptr);

    /// Gets `handbook` and the editions ready, and waits for words.
    void begin(const Handbook &handbook);
    /// Where words are typed.
    QWidget *field() const;

Q_SIGNALS:
    void left();
    /// Somebody wants to see where this stands.
    void opened(const SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void setWords();
    void fillPlaces();
    void ask();
    void showHits(const QList<SearchHit> &hits);
    void showNone();

    Searcher *m_searcher;
    QAction *m_back;
    ScreenHeader *m_header;
    QLineEdit *m_field;
    QComboBox *m_where;
    QComboBox *m_language;
    QLabel *m_said; ///< how many were found
    HitList *m_hits;
    EmptyState *m_none;
    QStackedWidget *m_stack;
    QTimer m_pause; ///< until typing stops for a moment
    qsizetype m_count = 0;
    QList<int> m_editions;
};
