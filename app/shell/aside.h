#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

/// Runs `work` on a thread of its own, then `use` with what it made on that of the windows, unless `receiver` has gone
/// meanwhile. Nobody waits for it but the program's end.
template <typename Work, typename Use>
void runAside(QObject *receiver, const Work &work, const Use &use)
{
    const QPointer<QObject> still(receiver);
    QThreadPool *const pool = QThreadPool::globalInstance();
    pool->start([pool, still, work, use] {
        pool->releaseThread(); // whoever waits for a server takes nobody's turn
        const auto made = std::make_shared<decltype(work())>(work());
        pool->reserveThread();
        QCoreApplication *const program = QCoreApplication::instance();
        const auto handOver = [still, made, use] {
            if (still)
                use(std::move(*made));
        };
        if (program)
            QMetaObject::invokeMethod(program, handOver, Qt::QueuedConnection);
    });
}
