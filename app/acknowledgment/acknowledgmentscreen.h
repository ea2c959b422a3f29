#pragma once

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/status.h"
#include "handbook/withdrawal.h"
#include "shell/screen.h"

#include <QPointer>

class QAction;
class QComboBox;
class QStackedWidget;
class EmptyState;
class ScreenHeader;
class Session;
class SigningPage;
class StandingList;
class StatusPanel;
class Task;

/// Acknowledgments: how each edition stands, who still has to sign, and the way to a signature or a form.
class AcknowledgmentScreen : public Screen {
    Q_OBJECT

public:
    explicit AcknowledgmentScreen(Session &session, QWidget *parent = nullptr);
    ~AcknowledgmentScreen() override;

    QString title() const override;
    QString icon() const override;
    void arrive(const Destination &destination) override;
    QWidget *filterField() override;
    int waiting() const override;

    StandingList *list() const { return m_list; }
    StatusPanel *panel() const { return m_panel; }
    QComboBox *editions() const { return m_editions; }
    /// The page on which somebody is signing; none otherwise.
    SigningPage *signing() const;

private:
    void makeActions();
    void makeParts();
    void setWords();
    void reload();
    void fillEditions();
    void showEdition();
    void countStatus(qint64 people);
    void showStatus(const EditionStatus &status);
    void updateActions();
    const Edition *edition() const;

    void collect();
    void sign(const Edition &edition, const PersonStanding &one, const QString &reason,
              const std::optional<Id<Acknowledgment>> &supersedes);
    void printForms();
    void exempt();
    void setDueDate();
    void finish(const Done &done, const QString &notice);

    Session &m_session;
    QList<Edition> m_known; ///< newest first; withdrawn ones behind the others
    Withdrawals m_withdrawals;
    qint64 m_newestUnsigned = 0;
    QPointer<Task> m_counting;
    QPointer<SigningPage> m_signing;

    QAction *m_collect;
    QAction *m_print;
    QAction *m_exempt;
    QAction *m_setDueDate;
    QAction *m_goToHandbook;
    QAction *m_goToPeople;
    ScreenHeader *m_header;
    QComboBox *m_editions;
    QWidget *m_filter;
    QStackedWidget *m_stack;
    StatusPanel *m_panel;
    StandingList *m_list;
    EmptyState *m_noEdition;
    EmptyState *m_noPeople;
};
