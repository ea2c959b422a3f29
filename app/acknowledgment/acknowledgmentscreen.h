#pragma once

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/round.h"
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
class RoundPage;
class SigningPage;
class StandingList;
class StatusPanel;
class Task;

/// Acknowledgments: how each round and edition stands, who still has to sign, and the way to a signature or a form.
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
    /// Which round or edition is shown.
    QComboBox *choice() const { return m_choice; }
    /// Where a round is opened.
    RoundPage *roundPage() const { return m_roundPage; }
    /// Writes the list as it is filtered into `path`: pages where that ends in ".pdf", otherwise a spreadsheet.
    Task *saveList(const QString &path);
    /// The page on which somebody is signing; none otherwise.
    SigningPage *signing() const;

private:
    void makeActions();
    void makeParts();
    void setWords();
    void reload();
    void reloadRounds();
    void fillChoice();
    void showChosen();
    void choosePart();
    void leaveRoundPage();
    void countStatus(qint64 people);
    void showStatus(const EditionStatus &status);
    void updateActions();
    const Edition *edition() const;
    std::optional<RoundState> round() const;
    Status::Scope scope() const;

    void collect();
    void sign(const Edition &edition, const PersonStanding &one, const QString &reason,
              const std::optional<Id<Acknowledgment>> &supersedes);
    void printForms();
    void exempt();
    void askForAcknowledgments();
    void extend();
    void closeRound();
    void remind();
    void saveList();
    void finish(const Done &done, const QString &notice);

    /// What can be shown: a round, or everybody as to an edition.
    struct Choice {
        qsizetype edition = 0; ///< its place among those that are known
        std::optional<RoundState> round;
    };

    Session &m_session;
    QList<Edition> m_known; ///< newest first; withdrawn ones behind the others
    Withdrawals m_withdrawals;
    QList<RoundState> m_rounds; ///< newest first
    QList<Choice> m_choices;
    qint64 m_newestUnsigned = 0;
    QPointer<Task> m_counting;
    QPointer<SigningPage> m_signing;

    QAction *m_collect;
    QAction *m_print;
    QAction *m_exempt;
    QAction *m_ask;
    QAction *m_extend;
    QAction *m_close;
    QAction *m_saveList;
    QAction *m_remind;
    QAction *m_goToHandbook;
    QAction *m_goToPeople;
    ScreenHeader *m_header;
    QComboBox *m_choice;
    QWidget *m_filter;
    QStackedWidget *m_stack;
    StatusPanel *m_panel;
    StandingList *m_list;
    RoundPage *m_roundPage;
    EmptyState *m_noEdition;
    EmptyState *m_noPeople;
};
