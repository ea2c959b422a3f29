#include "shell/waiting.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <atomic>
#include <memory>

namespace {
constexpr int steps = 1000, shownAfter = 300; // milliseconds
}

Done waitFor(QWidget *parent, const QString &what, const std::function<Done(const Progress &)> &work)
{
    QProgressDialog box(what, QCoreApplication::translate("Foot", "Cancel"), 0, 0, parent);
    box.setWindowModality(Qt::WindowModal);
    box.setMinimumDuration(shownAfter);
    box.setValue(0);
    std::atomic_bool cancelled = false;
    Done result = done();
    const Progress progress = [&](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(&box, [&box, done, total] {
            box.setMaximum(total > 0 ? steps : 0);
            box.setValue(total > 0 ? int(qMin(done, total) * (steps - 1) / total) : 0);
        });
        return !cancelled;
    };
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(progress); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&box, &QProgressDialog::canceled, &loop, [&] { cancelled = true; });
    thread->start();
    loop.exec();
    thread->wait();
    if (cancelled && !result)
        return Error{.kind = Error::Kind::Unavailable};
    return result;
}
