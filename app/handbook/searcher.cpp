#include "handbook/searcher.h"

#include "handbook/editionstore.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

Searcher::Searcher(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session)
{
}

Searcher::~Searcher()
{
    ++*m_newest; // ends what is still looking
}

void Searcher::prepare(const Handbook &handbook)
{
    const auto search = std::make_shared<HandbookSearch>();
    m_coming = search;
    Task *const task = Task::start(m_session, {}, [search, handbook](Database &database, const Progress &) -> Done {
        search->add(handbook);
        const auto editions = EditionStore::all(database);
        if (!editions)
            return editions.error();
        for (const Edition &edition : *editions)
            search->add(edition);
        return done();
    });
    connect(task, &Task::finished, this, [this, search](const Done &read) { takeReady(search, read); });
}

void Searcher::takeReady(const std::shared_ptr<HandbookSearch> &search, const Done &read)
{
    if (search != m_coming)
        return;
    m_coming.reset();
    if (!read) {
        if (!isCancelled(read))
            Q_EMIT failed(read.error());
        return;
    }
    m_search = search;
    Q_EMIT ready(search->editions());
    if (const auto question = std::exchange(m_waiting, std::nullopt))
        ask(*question);
}

void Searcher::ask(const SearchQuestion &question)
{
    if (m_coming) {
        m_waiting = question;
        return;
    }
    if (!m_search)
        return;
    const int number = ++*m_newest;
    const auto work = [search = m_search, newest = m_newest, self = QPointer(this), question, number] {
        const QList<SearchHit> hits = search->find(question, [&] { return *newest == number; });
        const auto answer = [newest, self, number, hits] {
            if (self && *newest == number)
                Q_EMIT self->answered(hits);
        };
        QMetaObject::invokeMethod(qApp, answer, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(work);
}
