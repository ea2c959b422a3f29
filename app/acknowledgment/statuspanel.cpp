#include "acknowledgment/statuspanel.h"

#include "acknowledgment/sitelist.h"
#include "acknowledgment/tallybar.h"
#include "base/dates.h"
#include "base/text.h"
#include "shell/button.h"
#include "shell/language.h"
#include "shell/standingwords.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int panelWidth = 36 * grid;
}

StatusPanel::StatusPanel(QWidget *editions, QAction *setDueDate, QWidget *parent)
    : QWidget(parent),
      m_due(newLabel()),
      m_bar(new TallyBar),
      m_sites(new SiteList)
{
    setFixedWidth(panelWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(editions);
    column->addWidget(m_bar);
    auto *const counts = new QGridLayout;
    counts->setHorizontalSpacing(grid);
    counts->setVerticalSpacing(0);
    counts->setColumnStretch(1, 1);
    for (const Standing standing : standings()) {
        const auto labels = std::pair(newLabel(), newLabel());
        labels.first->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        counts->addWidget(labels.first, int(standing), 0);
        counts->addWidget(labels.second, int(standing), 1);
        m_counts.insert(standing, labels);
    }
    column->addLayout(counts);
    m_due->setWordWrap(true);
    column->addWidget(m_due);
    column->addWidget(buttonFor(setDueDate), 0, Qt::AlignLeading);
    column->addSpacing(grid);
    column->addWidget(m_sites, 1);
    inEveryLanguage(this, [this] { setWords(); });
}

void StatusPanel::show(const EditionStatus &status)
{
    m_status = status;
    m_bar->setTally(status.tally);
    m_sites->show(status);
    setWords();
}

void StatusPanel::setWords()
{
    m_sites->setAccessibleName(tr("Sites"));
    m_due->setText(m_status.due ? tr("Due on %1").arg(isolated(longDate(*m_status.due, Language::spoken())))
                                : tr("No due date is set."));
    for (const auto &[standing, labels] : m_counts.asKeyValueRange()) {
        labels.first->setText(QLocale().toString(m_status.tally.of(standing)));
        labels.second->setText(name(standing));
        QPalette own = palette();
        own.setColor(QPalette::WindowText, ink(standing, palette()));
        labels.second->setPalette(own);
    }
    m_bar->setAccessibleName(m_sites->sites().words(0));
}
