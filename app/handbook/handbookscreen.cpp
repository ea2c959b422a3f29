#include "handbook/handbookscreen.h"

#include "handbook/workpage.h"
#include "shell/messages.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HandbookScreen::HandbookScreen(Session &session, QWidget *parent)
    : Screen(parent),
      m_session(session),
      m_draft(session),
      m_actions(this),
      m_stack(new QStackedWidget),
      m_work(new WorkPage(session, m_draft, m_actions))
{
    m_stack->addWidget(m_work);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QString HandbookScreen::title() const
{
    return tr("Handbook");
}

QString HandbookScreen::icon() const
{
    return u"labplot-workbook"_s;
}

void HandbookScreen::arrive(const Destination &)
{
    if (m_hasArrived)
        return;
    const auto governing = m_session.workspace().governingLanguage();
    Done read = governing ? done() : Done(governing.error());
    if (read) {
        m_work->setLanguage(*governing);
        read = m_draft.reload();
    }
    m_hasArrived = bool(read);
    if (!read)
        Messages::show(this, read.error());
    if (!m_draft.handbook().areas.isEmpty())
        m_work->go(at(m_draft.handbook(), {0, -1}));
}

QWidget *HandbookScreen::filterField()
{
    return m_stack->currentWidget() == m_work ? m_work->filterField() : nullptr;
}

bool HandbookScreen::mayLeave()
{
    return m_work->commit();
}
