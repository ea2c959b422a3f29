#include "handbook/workpage.h"

#include "base/text.h"
#include "exchange/starter.h"
#include "handbook/editor.h"
#include "handbook/edits.h"
#include "handbook/handbooktree.h"
#include "shell/messages.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

bool WorkPage::change(const QString &what, const Handbook &after, const Chosen &chosen)
{
    if (const Done changed = m_draft.change(what, after, chosen); !changed) {
        Messages::show(this, changed.error());
        return false;
    }
    go(chosen);
    return true;
}

void WorkPage::useStarter()
{
    const auto starter = starterHandbook();
    if (!starter)
        Messages::show(this, starter.error());
    else
        change(tr("Use the starter handbook"), *starter, at(*starter, {0, -1}));
}

void WorkPage::addArea()
{
    if (!commit())
        return;
    const ProblemArea area;
    if (change(tr("Add a problem area"),
               withArea(m_draft.handbook(), area, placeOf(m_draft.handbook(), m_tree->chosen())), area.id))
        m_editor->focusTitle();
}

void WorkPage::addRule()
{
    if (!commit())
        return;
    const Handbook &handbook = m_draft.handbook();
    const Rule rule;
    const Place after = placeOf(handbook, m_tree->chosen()).value_or(Place{handbook.areas.size() - 1, -1});
    if (change(tr("Add a rule"), withRule(handbook, rule, after), rule.id))
        m_editor->focusTitle();
}

void WorkPage::moveBy(int step)
{
    if (!commit())
        return;
    const auto from = placeOf(m_draft.handbook(), m_editor->chosen());
    const auto to = from ? neighbour(m_draft.handbook(), *from, step) : std::nullopt;
    if (to)
        move(*from, *to);
}

void WorkPage::move(const Place &from, const Place &to)
{
    if (!commit())
        return;
    const Handbook &handbook = m_draft.handbook();
    change(from.rule < 0 ? tr("Move a problem area") : tr("Move a rule"), moved(handbook, from, to),
           at(handbook, from));
}

void WorkPage::fillMoveTo()
{
    QMenu *const menu = m_actions.moveTo->menu();
    menu->clear();
    const Handbook &handbook = m_draft.handbook();
    const auto from = placeOf(handbook, m_editor->chosen());
    for (qsizetype area = 0; from && area < handbook.areas.size(); ++area) {
        QString title = handbook.areas[area].texts.value(m_shownLanguage).title.simplified();
        title.replace(u'&', u"&&"_s);
        QAction *const target = menu->addAction(u"%1  %2"_s.arg(numberOf({area, -1}), isolated(title)));
        target->setEnabled(area != from->area);
        connect(target, &QAction::triggered, this, [this, area, rules = handbook.areas[area].rules.size()] {
            if (const auto place = placeOf(m_draft.handbook(), m_editor->chosen()))
                move(*place, {area, rules});
        });
    }
}

void WorkPage::remove()
{
    if (!commit())
        return;
    const Handbook &handbook = m_draft.handbook();
    const auto place = placeOf(handbook, m_editor->chosen());
    if (!place)
        return;
    const Handbook after = without(handbook, *place);
    Chosen next;
    if (place->rule >= 0) {
        const qsizetype left = after.areas[place->area].rules.size();
        next = at(after, {place->area, qMin(place->rule, left - 1)});
    } else if (!after.areas.isEmpty()) {
        next = at(after, {qMin(place->area, after.areas.size() - 1), -1});
    }
    const QString what = place->rule < 0 ? tr("Problem area %1 was removed.") : tr("Rule %1 was removed.");
    const QString name = place->rule < 0 ? tr("Remove a problem area") : tr("Remove a rule");
    const QString number = numberOf(*place);
    const Chosen removed = at(handbook, *place);
    if (const Done changed = m_draft.change(name, after, removed); !changed) {
        Messages::show(this, changed.error());
        return;
    }
    go(next);
    Q_EMIT m_session.noticed(what.arg(number), m_actions.undo);
}

void WorkPage::step(int direction)
{
    if (!commit())
        return;
    if (direction < 0)
        m_draft.steps().undo();
    else
        m_draft.steps().redo();
}
