#pragma once

#include "acknowledgment/status.h"

#include <QMap>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class PartList;
class TallyBar;

/// How an edition or a round stands: when it is due, how many people stand how, and each site or job title.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    /// `choice` is that of rounds and editions, which stands above; `actions` are those for a round.
    StatusPanel(QWidget *choice, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// `round` is the one that `status` is about; none where it is about everybody.
    void show(const EditionStatus &status, const std::optional<RoundState> &round);
    using QWidget::show;
    const EditionStatus &status() const { return m_status; }
    PartList *parts() const { return m_parts; }
    QComboBox *by() const { return m_by; }
    /// How the parts are to be told apart.
    Parts wanted() const;

Q_SIGNALS:
    void wantedChanged();

private:
    void setWords();
    QString dueWords() const;

    EditionStatus m_status;
    std::optional<RoundState> m_round;
    QLabel *m_due;
    TallyBar *m_bar;
    QMap<Standing, std::pair<QLabel *, QLabel *>> m_counts; ///< number and word
    QWidget *m_buttons;
    QComboBox *m_by;
    PartList *m_parts;
};
