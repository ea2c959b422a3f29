#include "handbook/workpage.h"

#include "base/text.h"
#include "exchange/starter.h"
#include "handbook/attachmentstore.h"
#include "handbook/editor.h"
#include "handbook/edits.h"
#include "handbook/excerpt.h"
#include "handbook/handbooktree.h"
#include "handbook/spelling.h"
#include "shell/messages.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {
const QString excerptType = u"application/x-countersign-handbook"_s;
}

bool WorkPage::change(const QString &what, const Handbook &after, const Chosen &chosen)
{
    if (const Done changed = m_draft.change(what, after, chosen); !changed) {
        Messages::show(this, changed.error());
        return false;
    }
    go(chosen);
    return true;
}

void WorkPage::goToMisspelling()
{
    if (m_editor->selectNextMisspelt())
        return;
    const bool canCheck = Spelling::here().dictionary(m_shownLanguage) != nullptr;
    Q_EMIT m_session.noticed(canCheck ? tr("Nothing is misspelt in this text.")
                                      : tr("There is no dictionary for this language on this machine."),
                             nullptr);
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

QList<Place> WorkPage::selected() const
{
    const QList<Place> places = m_tree->selected();
    const auto place = placeOf(m_draft.handbook(), m_editor->chosen());
    return places.isEmpty() && place ? QList<Place>{*place} : places;
}

void WorkPage::moveBy(int step)
{
    if (!commit())
        return;
    const QList<Place> places = selected();
    const auto gap = areAlike(places) ? gapBeside(m_draft.handbook(), places, step) : std::nullopt;
    if (gap)
        move(places, *gap);
}

void WorkPage::move(const QList<Place> &from, const Place &gap)
{
    if (!commit())
        return;
    const Handbook &handbook = m_draft.handbook();
    const Chosen chosen = m_editor->chosen();
    change(from.first().rule < 0 ? tr("Move problem areas") : tr("Move rules"), gathered(handbook, from, gap), chosen);
}

void WorkPage::fillMoveTo()
{
    QMenu *const menu = m_actions.moveTo->menu();
    menu->clear();
    const Handbook &handbook = m_draft.handbook();
    const QList<Place> from = selected();
    for (qsizetype area = 0; areAlike(from) && area < handbook.areas.size(); ++area) {
        QString title = handbook.areas[area].texts.value(m_shownLanguage).title.simplified();
        title.replace(u'&', u"&&"_s);
        QAction *const target = menu->addAction(u"%1  %2"_s.arg(numberOf({area, -1}), isolated(title)));
        target->setEnabled(std::ranges::any_of(from, [area](const Place &place) { return place.area != area; }));
        connect(target, &QAction::triggered, this, [this, area, rules = handbook.areas[area].rules.size()] {
            if (commit() && areAlike(selected()))
                move(selected(), {area, rules});
        });
    }
}

void WorkPage::copy()
{
    if (!commit())
        return;
    Excerpt excerpt = excerptOf(m_draft.handbook(), selected());
    if (excerpt.isEmpty())
        return;
    const auto pictures = AttachmentStore::of(m_session.database(), rulesOf(excerpt), mostPictureBytes);
    if (pictures)
        excerpt.pictures = *pictures;
    else
        Q_EMIT m_session.noticed(pictures.error().text, nullptr);
    auto *const copied = new QMimeData;
    copied->setData(excerptType, excerptBytes(excerpt));
    copied->setText(excerptText(excerpt, m_shownLanguage));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void WorkPage::cut()
{
    if (!commit())
        return;
    copy();
    takeOut(tr("Cut"), selected());
}

void WorkPage::paste()
{
    if (!commit())
        return;
    const QMimeData *const held = QGuiApplication::clipboard()->mimeData();
    const auto excerpt = excerptFromBytes(held ? held->data(excerptType) : QByteArray());
    if (!excerpt) {
        Q_EMIT m_session.noticed(tr("There are no rules to paste. Cut or copy some in a handbook first."), nullptr);
        return;
    }
    const Handbook before = m_draft.handbook();
    const QList<Place> places = selected();
    const auto [after, pictures] =
        pasted(before, *excerpt, places.isEmpty() ? std::nullopt : std::optional(places.last()));
    const QList<Place> added = addedPlaces(before, after);
    if (!change(tr("Paste"), after, at(after, added.first())))
        return;
    m_draft.keepPictures(pictures);
    m_tree->select(added);
}

bool WorkPage::takeOut(const QString &name, const QList<Place> &places)
{
    if (places.isEmpty())
        return false;
    const Handbook before = m_draft.handbook();
    const Handbook after = without(before, places);
    Chosen next;
    const Place first = places.first();
    if (first.rule >= 0)
        next = at(after, {first.area, qMin(first.rule, after.areas[first.area].rules.size() - 1)});
    else if (!after.areas.isEmpty())
        next = at(after, {qMin(first.area, after.areas.size() - 1), -1});
    if (const Done changed = m_draft.change(name, after, at(before, first)); !changed) {
        Messages::show(this, changed.error());
        return false;
    }
    go(next);
    return true;
}

void WorkPage::remove()
{
    if (!commit())
        return;
    const QList<Place> places = selected();
    if (!takeOut(tr("Remove"), places))
        return;
    const QString number = numberOf(places.first());
    const QString what = places.size() > 1 ? tr("%n problem areas and rules were removed.", nullptr, int(places.size()))
        : places.first().rule < 0          ? tr("Problem area %1 was removed.").arg(number)
                                           : tr("Rule %1 was removed.").arg(number);
    Q_EMIT m_session.noticed(what, m_actions.undo);
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
