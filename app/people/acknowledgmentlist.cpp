#include "people/acknowledgmentlist.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "base/dates.h"
#include "base/languages.h"
#include "shell/language.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(AcknowledgmentList)
};

QString sentence(const Acknowledgment &acknowledgment)
{
    switch (acknowledgment.outcome) {
    case Outcome::Signed:
        return Said::tr("Signed");
    case Outcome::ThumbImpression:
        return Said::tr("Thumb impression");
    case Outcome::Refused:
        return Said::tr("Refused to sign");
    case Outcome::RecordedOnBehalf:
        return Said::tr("Recorded on behalf");
    }
    return {};
}

bool isSuperseded(const QList<Acknowledgment> &all, const Acknowledgment &one)
{
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const Acknowledgment &other) { return other.supersedes == one.id; });
}

}

AcknowledgmentList::AcknowledgmentList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(newLabel()),
      m_none(newLabel()),
      m_table(new QTableWidget(0, 4))
{
    makeBold(m_title);
    m_none->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setMinimumHeight(20 * grid);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch();
    inEveryLanguage(this, [this] { setWords(); });
}

void AcknowledgmentList::show(Id<Person> person)
{
    const auto found = AcknowledgmentStore::ofPerson(m_session.database(), person);
    m_acknowledgments = found ? *found : QList<Acknowledgment>();
    setWords();
    if (!found)
        m_none->setText(found.error().text);
}

void AcknowledgmentList::setWords()
{
    m_title->setText(tr("Acknowledgments"));
    m_table->setAccessibleName(tr("Acknowledgments"));
    m_none->setText(tr("Nothing acknowledged yet."));
    m_none->setVisible(m_acknowledgments.isEmpty());
    m_table->setVisible(!m_acknowledgments.isEmpty());
    m_table->setHorizontalHeaderLabels({tr("Edition"), tr("Date"), tr("Language"), tr("Outcome")});
    m_table->setRowCount(int(m_acknowledgments.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Acknowledgment &one = m_acknowledgments[row];
        const QString outcome =
            isSuperseded(m_acknowledgments, one) ? tr("%1, superseded").arg(sentence(one)) : sentence(one);
        const QStringList texts{QLocale().toString(one.editionNumber), longDate(one.dated, Language::spoken()),
                                nativeName(one.language), outcome};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
}
