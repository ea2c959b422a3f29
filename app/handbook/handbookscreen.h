#pragma once

#include "handbook/draft.h"
#include "handbook/editactions.h"
#include "shell/screen.h"

class ChangesPage;
class EditionsPage;
class TextImportPage;
class PublishPage;
class QStackedWidget;
class RoundOffer;
class RuleHistoryPage;
class SearchPage;
struct SearchHit;
class TranslationsPage;
class WorkPage;

/// The handbook: written, imported, published; and the editions that were.
class HandbookScreen : public Screen {
    Q_OBJECT

public:
    explicit HandbookScreen(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString icon() const override;
    void arrive(const Destination &destination) override;
    QWidget *filterField() override;
    bool mayLeave() override;

private:
    void goTo(QWidget *page);
    void goBack();
    void print();
    void showHit(const SearchHit &hit);

    Session &m_session;
    Draft m_draft;
    EditActions m_actions;
    QStackedWidget *m_stack;
    WorkPage *m_work;
    TextImportPage *m_import;
    PublishPage *m_publish;
    RoundOffer *m_offer;
    EditionsPage *m_editions;
    RuleHistoryPage *m_history;
    SearchPage *m_search;
    TranslationsPage *m_translations;
    ChangesPage *m_changes;
    QWidget *m_beforeChanges; ///< where one goes back to
    bool m_hasArrived = false;
};
