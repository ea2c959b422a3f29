#include "acknowledgment/statuspanel.h"

#include "acknowledgment/partlist.h"
#include "acknowledgment/tallybar.h"
#include "base/dates.h"
#include "base/text.h"
#include "shell/button.h"
#include "shell/language.h"
#include "shell/standingwords.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int panelWidth = 36 * grid;
}

StatusPanel::StatusPanel(QWidget *choice, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_due(newLabel()),
      m_bar(new TallyBar),
      m_buttons(new QWidget),
      m_by(new QComboBox),
      m_parts(new PartList)
{
    setFixedWidth(panelWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(choice);
    column->addWidget(m_bar);
    auto *const counts = new QGridLayout;
    counts->setHorizontalSpacing(grid);
    counts->setVerticalSpacing(0);
    constexpr int across = 2;
    for (const Standing standing : standings()) {
        const auto labels = std::pair(newLabel(), newLabel());
        labels.first->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int row = int(standing) / across, place = int(standing) % across * 2;
        counts->addWidget(labels.first, row, place);
        counts->addWidget(labels.second, row, place + 1);
        counts->setColumnStretch(place + 1, 1);
        m_counts.insert(standing, labels);
    }
    column->addLayout(counts);
    m_due->setWordWrap(true);
    column->addWidget(m_due);
    auto *const row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    for (QAction *const action : actions)
        row->addWidget(buttonFor(action));
    row->addStretch(1);
    column->addWidget(m_buttons);
    column->addSpacing(grid);
    m_by->addItem({}, int(Parts::Sites));
    m_by->addItem({}, int(Parts::Titles));
    m_by->addItem({}, int(Parts::Languages));
    column->addWidget(m_by);
    column->addWidget(m_parts, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &StatusPanel::wantedChanged);
    inEveryLanguage(this, [this] { setWords(); });
}

Parts StatusPanel::wanted() const
{
    return Parts(m_by->currentData().toInt());
}

void StatusPanel::show(const EditionStatus &status, const std::optional<RoundState> &round)
{
    m_status = status;
    m_round = round;
    m_bar->setTally(status.tally);
    m_parts->show(status);
    setWords();
}

QString StatusPanel::dueWords() const
{
    const auto date = [](const QDate &day) { return isolated(longDate(day, Language::spoken())); };
    if (!m_status.due)
        return tr("No due date is set.");
    const QString due = tr("Due on %1").arg(date(*m_status.due));
    return m_round && !m_round->isOpen() ? tr("%1. Closed on %2.").arg(due, date(m_round->closing->changedAt.date()))
                                         : due;
}

void StatusPanel::setWords()
{
    m_by->setItemText(0, tr("By site"));
    m_by->setItemText(1, tr("By job title"));
    m_by->setItemText(2, tr("By language"));
    m_by->setAccessibleName(tr("How people are grouped"));
    m_parts->setAccessibleName(m_by->currentText());
    m_due->setText(dueWords());
    m_buttons->setVisible(m_round.has_value());
    for (const auto &[standing, labels] : m_counts.asKeyValueRange()) {
        const qint64 count = m_status.tally.of(standing);
        labels.first->setText(QLocale().toString(count));
        labels.second->setText(name(standing));
        QPalette own = palette();
        own.setColor(QPalette::WindowText, ink(standing, palette()));
        labels.second->setPalette(own);
        for (QLabel *const label : {labels.first, labels.second})
            label->setVisible(standing != Standing::Left || count > 0);
    }
    m_bar->setAccessibleName(m_parts->parts().words(0));
}
