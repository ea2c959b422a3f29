#pragma once

#include "base/result.h"
#include "handbook/handbooksearch.h"

#include <QObject>

#include <atomic>
#include <memory>

class Session;

/// Searches the handbook and its editions on another thread: the newest question wins.
class Searcher : public QObject {
    Q_OBJECT

public:
    explicit Searcher(Session &session, QObject *parent = nullptr);
    ~Searcher() override;

    /// Makes `handbook` and the stored editions ready; what is asked meanwhile is answered then.
    void prepare(const Handbook &handbook);
    void ask(const SearchQuestion &question);

Q_SIGNALS:
    /// To the newest question.
    void answered(const QList<SearchHit> &hits);
    /// What was to be prepared can be searched, with the editions of these numbers.
    void ready(const QList<int> &editions);
    /// The editions could not be read.
    void failed(const Error &error);

private:
    void takeReady(const std::shared_ptr<HandbookSearch> &search, const Done &read);

    Session &m_session;
    std::shared_ptr<const HandbookSearch> m_search; ///< none until it is ready
    std::shared_ptr<HandbookSearch> m_coming;
    std::optional<SearchQuestion> m_waiting;
    std::shared_ptr<std::atomic_int> m_newest = std::make_shared<std::atomic_int>(0);
};
