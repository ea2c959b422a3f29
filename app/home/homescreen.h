#pragma once

#include "acknowledgment/status.h"
#include "handbook/edition.h"
#include "shell/screen.h"
#include "shell/session.h"

#include <optional>

class EditionCard;
class QAction;
class QLabel;
class ScreenHeader;
class StepRow;

/// Today: in a new workspace the steps to do first, later the edition in force, who has yet to sign, and what comes
/// next.
class HomeScreen : public Screen {
    Q_OBJECT

public:
    explicit HomeScreen(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString icon() const override;
    void arrive(const Destination &destination) override;

private:
    /// What the screen tells of.
    struct Facts {
        qsizetype rules = 0;
        qsizetype unpublished = 0; ///< rules that differ from the edition in force
        qint64 people = 0;
        std::optional<Edition> edition;
        EditionStatus status;
    };

    StepRow *newStep(Destination::Screen screen, QAction **action);
    Result<Facts> facts() const;
    void reload();
    QString lead() const;
    void setWords();
    void setBackupWords();

    Session &m_session;
    Facts m_facts;
    bool m_isUnreadable = false; ///< what it tells of lies on damaged pages
    ScreenHeader *m_header;
    QLabel *m_lead;
    EditionCard *m_card;
    QAction *m_toHandbook = nullptr;
    QAction *m_toPeople = nullptr;
    QAction *m_toPublish = nullptr;
    QAction *m_toAcknowledgments = nullptr;
    QAction *m_toBackup = nullptr;
    StepRow *m_backup;
    StepRow *m_write;
    StepRow *m_add;
    StepRow *m_publish;
    StepRow *m_collect;
};
