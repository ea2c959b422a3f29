#pragma once

#include "handbook/attachment.h"
#include "handbook/handbook.h"
#include "shell/session.h"

#include <QUndoStack>

#include <variant>

/// What is chosen on the screen: nothing, a problem area or a rule.
using Chosen = std::variant<std::monostate, Id<ProblemArea>, Id<Rule>>;

/// Where `chosen` stands in `handbook`; none where it isn't there.
std::optional<Place> placeOf(const Handbook &handbook, const Chosen &chosen);

/// What stands at `place`.
Chosen at(const Handbook &handbook, const Place &place);

/// The working handbook as it is edited in this window: every step is saved at once and can be undone.
class Draft : public QObject {
    Q_OBJECT

public:
    explicit Draft(Session &session, QObject *parent = nullptr);

    const Handbook &handbook() const { return m_handbook; }
    QUndoStack &steps() { return m_steps; }

    /// Whether whoever has signed in may change the text in `language`, and everything besides.
    bool mayWrite(const QString &language) const;
    bool mayEditRules() const { return m_session.may(Action::EditRules); }
    bool mayTranslate() const { return m_session.may(Action::Translate); }

    /// Reads what is stored.
    Done reload();

    /// The language in which rules are decided.
    QString governing() const;

    /// Saves the handbook as `after`, a step called `what`. `chosen` is what to show when the step is undone or redone.
    /// Whoever translated had `seen` before them, or what is the handbook now. After a conflict the handbook is the
    /// stored one.
    Done change(const QString &what, const Handbook &after, const Chosen &chosen,
                const std::optional<Handbook> &seen = {});

    /// The same, where `after` says itself what its translations were made from.
    Done take(const QString &what, const Handbook &after, const Chosen &chosen);

    /// Has rules keep their pictures, while the window goes on; `refused` tells where that can't be.
    void keepPictures(const QList<std::pair<Id<Rule>, NewAttachment>> &pictures);

    /// The file that keeps what is typed and not saved yet.
    QString unsavedPath() const;

    /// Who changed `chosen` last, as a name to show.
    QString changedBy(const Chosen &chosen);

Q_SIGNALS:
    void changed();
    /// A step was undone or redone that concerned `chosen`.
    void stepped(const Chosen &chosen);
    /// A step could not be undone or redone, and was forgotten; or pictures could not be kept.
    void refused(const Error &error);

private:
    friend class DraftStep;
    Done save(const Handbook &from, const Handbook &to);

    Session &m_session;
    Handbook m_handbook;
    QUndoStack m_steps;
    bool m_isSaving = false;
};
