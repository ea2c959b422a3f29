#include "people/acknowledgmentlist.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "base/dates.h"
#include "base/languages.h"
#include "shell/language.h"
#include "shell/plaintable.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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
      m_table(newPlainTable(u"acknowledgments"_s, 4))
{
    makeBold(m_title);
    m_none->setWordWrap(true);
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
    QList<QStringList> rows;
    for (const Acknowledgment &one : std::as_const(m_acknowledgments)) {
        const QString outcome =
            isSuperseded(m_acknowledgments, one) ? tr("%1, superseded").arg(sentence(one)) : sentence(one);
        rows << QStringList{QLocale().toString(one.editionNumber), longDate(one.dated, Language::spoken()),
                            nativeName(one.language), outcome};
    }
    fill(m_table, rows);
    m_table->resizeRowsToContents();
}
