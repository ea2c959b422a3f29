#include "handbook/draft.h"

#include "base/text.h"
#include "handbook/attachmentstore.h"
#include "handbook/handbookstore.h"
#include "handbook/translation.h"
#include "handbook/unsaved.h"
#include "shell/task.h"

#include <QScopedValueRollback>

std::optional<Place> placeOf(const Handbook &handbook, const Chosen &chosen)
{
    if (const auto *const area = std::get_if<Id<ProblemArea>>(&chosen))
        return find(handbook, *area);
    if (const auto *const rule = std::get_if<Id<Rule>>(&chosen))
        return find(handbook, *rule);
    return std::nullopt;
}

Chosen at(const Handbook &handbook, const Place &place)
{
    const ProblemArea &area = handbook.areas[place.area];
    return place.rule < 0 ? Chosen(area.id) : Chosen(area.rules[place.rule].id);
}

/// From one handbook to another and back; it was done once before it was kept.
class DraftStep : public QUndoCommand {
public:
    DraftStep(Draft &draft, const QString &what, const Handbook &before, const Handbook &after, const Chosen &chosen)
        : QUndoCommand(what),
          m_draft(draft),
          m_before(before),
          m_after(after),
          m_chosen(chosen)
    {
    }

    void undo() override { step(m_after, m_before); }
    void redo() override
    {
        if (m_isDone)
            step(m_before, m_after);
        m_isDone = true;
    }

private:
    void step(const Handbook &from, const Handbook &to)
    {
        const Done saved = m_draft.save(from, to);
        if (!saved) {
            setObsolete(true);
            Q_EMIT m_draft.refused(saved.error());
            return;
        }
        Q_EMIT m_draft.stepped(m_chosen);
    }

    Draft &m_draft;
    Handbook m_before;
    Handbook m_after;
    Chosen m_chosen;
    bool m_isDone = false;
};

Draft::Draft(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session)
{
    connect(&session, &Session::handbookChanged, this, [this] {
        if (m_isSaving)
            return;
        if (const Done loaded = reload(); !loaded)
            Q_EMIT refused(loaded.error());
    });
}

bool Draft::mayWrite(const QString &language) const
{
    if (mayEditRules())
        return true;
    return mayTranslate() && !governing().isEmpty() && language != governing();
}

QString Draft::governing() const
{
    const auto found = m_session.workspace().governingLanguage();
    return found ? *found : QString();
}

Done Draft::reload()
{
    const auto loaded = HandbookStore::load(m_session.database());
    if (!loaded)
        return loaded.error();
    m_handbook = *loaded;
    Q_EMIT changed();
    return done();
}

Done Draft::change(const QString &what, const Handbook &after, const Chosen &chosen,
                   const std::optional<Handbook> &seen)
{
    return take(what, translatedAs(m_handbook, after, seen.value_or(m_handbook), governing()), chosen);
}

Done Draft::take(const QString &what, const Handbook &after, const Chosen &chosen)
{
    const Handbook before = m_handbook;
    if (const Done saved = save(before, after); !saved) {
        if (saved.error().kind == Error::Kind::Conflict)
            (void)reload();
        return saved;
    }
    m_steps.push(new DraftStep(*this, what, before, m_handbook, chosen));
    return done();
}

void Draft::keepPictures(const QList<std::pair<Id<Rule>, NewAttachment>> &pictures)
{
    if (pictures.isEmpty())
        return;
    const auto work = [pictures, actor = m_session.actor(), stamp = m_session.stamp()](Database &database,
                                                                                       const Progress &) {
        return actor.change(database, Action::EditRules, stamp,
                            [&](Transaction &transaction) { return AttachmentStore::add(transaction, pictures); });
    };
    connect(Task::start(m_session, tr("Keeping the pictures"), work), &Task::finished, this,
            [this](const Done &result) {
                if (result)
                    Q_EMIT m_session.handbookChanged();
                else if (!isCancelled(result))
                    Q_EMIT refused(result.error());
            });
}

QString Draft::unsavedPath() const
{
    return ::unsavedPath(m_session.database().place(), m_session.stamp().operatorName);
}

QString Draft::changedBy(const Chosen &chosen)
{
    const auto *const area = std::get_if<Id<ProblemArea>>(&chosen);
    const auto *const rule = std::get_if<Id<Rule>>(&chosen);
    Result<QString> who = QString();
    if (area)
        who = HandbookStore::changedBy(m_session.database(), *area);
    else if (rule)
        who = HandbookStore::changedBy(m_session.database(), *rule);
    return who && !who->isEmpty() ? isolated(*who) : tr("Somebody");
}

Done Draft::save(const Handbook &from, const Handbook &to)
{
    const QScopedValueRollback saving(m_isSaving, true);
    const auto governing = m_session.workspace().governingLanguage();
    if (!governing)
        return governing.error();
    const Action action = onlyTranslates(from, to, *governing) ? Action::Translate : Action::EditRules;
    const Done saved =
        m_session.save(action, [&](Transaction &transaction) { return HandbookStore::save(transaction, from, to); });
    if (!saved)
        return saved;
    // What is stored may be spelt otherwise than what was typed, and the next save is compared with it.
    if (const Done loaded = reload(); !loaded)
        return loaded;
    Q_EMIT m_session.handbookChanged();
    return done();
}
