#include "shell/reminderfiles.h"

#include "access/actor.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "forms/reminderform.h"
#include "forms/wording.h"
#include "page/pdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(ReminderFiles)
};

Done stopped()
{
    return Error{Error::Kind::Unavailable, {}, {}};
}

/// "12 Ana Anić", without what a file's name can't hold.
QString fileName(const Reminded &one)
{
    constexpr qsizetype longest = 60;
    QString name = one.number + u' ' + one.name;
    for (QChar &c : name) {
        if (uR"(/\:*?"<>|)"_s.contains(c) || !c.isPrint())
            c = u'-';
    }
    return name.left(longest).trimmed();
}

/// A site and a language that somebody there needs.
struct Wall {
    QString site;
    QString language;
    bool operator==(const Wall &) const = default;
};

QList<Wall> walls(const QList<Reminded> &people)
{
    QList<Wall> found;
    for (const Reminded &one : people) {
        if (const Wall wall{one.site, one.language}; !found.contains(wall))
            found << wall;
    }
    return found;
}

Done writePages(const ReminderCall &call, const ReminderWish &wish, const QList<Reminded> &people, const Stamp &stamp,
                const Progress &progress, qsizetype &count)
{
    const QList<Wall> notices = wish.kind == ReminderKind::Notice ? walls(people) : QList<Wall>();
    Batch batch{people.size(),
                [&](qsizetype index) -> Result<Document> { return reminderLetter(call, people[index]); }};
    if (wish.kind == ReminderKind::Notice)
        batch = {notices.size(), [&](qsizetype index) -> Result<Document> {
                     return reminderNotice(call, notices[index].site, notices[index].language);
                 }};
    count = batch.count;
    const QString language = people.first().language;
    const QString title =
        Wording(language)(QT_TRANSLATE_NOOP("Form", "Please acknowledge the employee handbook, edition %1"))
            .arg(call.edition);
    return writePdf(wish.path, batch, wish.paper, {title, call.company, language, stamp.at}, progress);
}

/// The folder and what was written into it go again unless they are kept.
class Drafts {
public:
    explicit Drafts(const QString &path)
        : m_folder(path),
          m_wasThere(m_folder.exists())
    {
    }
    ~Drafts()
    {
        if (m_isKept)
            return;
        for (const QString &name : std::as_const(m_names))
            m_folder.remove(name);
        if (!m_wasThere)
            m_folder.rmdir(m_folder.path());
    }
    Q_DISABLE_COPY_MOVE(Drafts)

    Done begin()
    {
        const QString shown = isolated(QDir::toNativeSeparators(m_folder.path()));
        if (m_wasThere && !m_folder.isEmpty())
            return Error{
                Error::Kind::Conflict,
                Said::tr("There is something in “%1” already. Choose a folder that is new or empty.").arg(shown),
                {}};
        m_isKept = false;
        if (!m_folder.mkpath(u"."_s))
            return Error{
                Error::Kind::Denied, Said::tr("The folder “%1” can’t be made. Choose another place.").arg(shown), {}};
        return done();
    }

    Done write(const QString &wanted, const QByteArray &content)
    {
        QString name = wanted + u".eml"_s;
        for (int i = 2; m_taken.contains(name.toLower()); ++i)
            name = u"%1 %2.eml"_s.arg(wanted).arg(i);
        m_taken.insert(name.toLower());
        m_names << name;
        return writeWholeFile(m_folder.filePath(name), content);
    }

    void keep() { m_isKept = true; }

private:
    QDir m_folder;
    bool m_wasThere;
    bool m_isKept = true; ///< there is nothing to take away before it is begun
    QStringList m_names;
    QSet<QString> m_taken;
};

}

Result<ReminderFiles> writeReminders(Database &database, const Actor &actor, const Stamp &stamp,
                                     const ReminderWish &wish, const Progress &progress)
{
    if (const Done allowed = actor.ask(database, Action::PrintForms, stamp); !allowed)
        return allowed.error();
    const auto call = ReminderStore::call(database, wish.round, stamp.at.date());
    if (!call)
        return call.error();
    if (wish.kind == ReminderKind::Calendar) {
        const Done written = writeWholeFile(wish.path, calendarFile(reminderDay(*call, wish.language, stamp.at)));
        if (!written)
            return written.error();
        return ReminderFiles{.count = 1};
    }
    const auto people = ReminderStore::toRemind(database, wish.round, stamp.at.date(), wish.filter);
    if (!people)
        return people.error();
    ReminderFiles files{.people = *people};
    Drafts drafts(wish.path);
    if (wish.kind == ReminderKind::Email) {
        std::ranges::copy_if(*people, std::back_inserter(files.withoutAddress),
                             [](const Reminded &one) { return one.email.isEmpty(); });
        files.people.removeIf([](const Reminded &one) { return one.email.isEmpty(); });
    }
    if (files.people.isEmpty())
        return Error{Error::Kind::NotFound,
                     people->isEmpty() ? Said::tr("Nobody there still has to acknowledge.")
                                       : Said::tr("None of these people has an e-mail address on file."),
                     {}};
    if (wish.kind == ReminderKind::Email) {
        if (const Done begun = drafts.begin(); !begun)
            return begun.error();
        for (const Reminded &one : std::as_const(files.people)) {
            if (const Done written = drafts.write(fileName(one), mailDraft(reminderMail(*call, one, stamp.at)));
                !written)
                return written.error();
            if (progress && !progress(++files.count, files.people.size()))
                return stopped().error();
        }
        files.count = files.people.size();
    } else if (const Done written = writePages(*call, wish, files.people, stamp, progress, files.count); !written) {
        return written.error();
    }
    const Done kept = actor.change(database, Action::PrintForms, stamp, [&](Transaction &transaction) {
        return ReminderStore::add(transaction, wish.round.round.id, wish.kind, files.people);
    });
    if (!kept) {
        if (wish.kind != ReminderKind::Email)
            QFile::remove(wish.path);
        return kept.error();
    }
    drafts.keep();
    return files;
}
