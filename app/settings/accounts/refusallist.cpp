#include "settings/accounts/refusallist.h"

#include "base/dates.h"
#include "base/text.h"
#include "shell/language.h"
#include "shell/plaintable.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 100;
}

RefusalList::RefusalList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(newLabel()),
      m_none(newLabel()),
      m_table(newPlainTable(u"refusals"_s, 3))
{
    makeBold(m_title);
    m_none->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    inEveryLanguage(this, [this] { setWords(); });
}

void RefusalList::reload()
{
    const auto found = RefusalStore::newest(m_session.database(), mostShown);
    m_refusals = found ? *found : QList<Refusal>();
    setWords();
    if (!found)
        m_none->setText(found.error().text);
}

void RefusalList::setWords()
{
    m_title->setText(tr("What was refused"));
    m_none->setText(tr("Nobody has tried anything beyond their rights."));
    m_none->setVisible(m_refusals.isEmpty());
    m_table->setVisible(!m_refusals.isEmpty());
    m_table->setAccessibleName(tr("What was refused"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What they were told")});
    QList<QStringList> rows;
    for (const Refusal &refusal : std::as_const(m_refusals)) {
        const QString when = isolated(longDate(refusal.at.date(), Language::spoken())) + u' '
            + isolated(refusal.at.time().toString(u"HH:mm"_s));
        rows << QStringList{when, isolated(refusal.name), refusal.reason};
    }
    fill(m_table, rows);
}
