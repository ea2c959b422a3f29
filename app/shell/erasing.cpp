#include "shell/erasing.h"

#include "backup/latererasures.h"
#include "retention/erasing.h"
#include "shell/backuproutine.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

void tell(Session &session, const Erasing::Erased &erased, QWidget *asker)
{
    Q_EMIT session.noticed(Said::tr("Erased %n records for ever.", nullptr, int(erased.records)), nullptr);
    if (!erased.held.isEmpty())
        Messages::show(asker, {Error::Kind::Conflict, erased.held.first(), erased.held.join(u'\n')});
    else if (!erased.isCompact)
        Messages::show(asker,
                       {Error::Kind::Unavailable,
                        Said::tr("What was erased is gone, but there was no room to rewrite the file. Make room, then "
                                 "erase once more when something is due."),
                        {}});
}

}

void eraseInTask(Session &session, const QList<ErasureStore::Wish> &wishes, QWidget *asker,
                 const std::function<void()> &then)
{
    const auto erased = std::make_shared<Erasing::Erased>();
    const Task::Work work = [erased, wishes, actor = session.actor(), stamp = session.stamp(),
                             folder = session.backups().folder()](Database &database,
                                                                  const Progress &progress) -> Done {
        const auto outcome = Erasing::apply(database, actor, stamp, wishes, progress);
        if (!outcome)
            return outcome.error();
        *erased = *outcome;
        return LaterErasures::note(database, folder);
    };
    QObject::connect(Task::start(session, Said::tr("Erasing"), work), &Task::finished, asker,
                     [&session, erased, asker, then](const Done &result) {
                         Q_EMIT session.peopleChanged();
                         Q_EMIT session.acknowledgmentsChanged();
                         if (result)
                             tell(session, *erased, asker);
                         else if (!isCancelled(result))
                             Messages::show(asker, result.error());
                         then();
                     });
}
