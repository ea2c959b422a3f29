#include "shell/settling.h"

#include "base/text.h"
#include "shell/aside.h"
#include "shell/style.h"
#include "storage/commitmark.h"

#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QLabel>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <optional>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

constexpr int quietFor = 700, pause = 500; // milliseconds
constexpr int boxWidth = 50 * grid;

using Answer = std::optional<bool>;

Answer look(const Workspace::Connector &connect, qint64 mark, const std::atomic_bool &isCancelled)
{
    while (!isCancelled) {
        if (const auto database = connect()) {
            if (const auto there = CommitMark::isThere(**database, mark))
                return *there;
        }
        QThread::msleep(pause);
    }
    return std::nullopt;
}

QDialog *newBox(const QString &place)
{
    auto *const box = new QDialog(QApplication::activeWindow());
    box->setWindowTitle(Said::tr("Countersign"));
    box->setFixedWidth(boxWidth);
    QLabel *const label = newLabel(Said::tr("The connection to “%1” was lost while this was being saved. Looking "
                                            "whether it arrived…")
                                       .arg(isolated(place)));
    label->setWordWrap(true);
    auto *const stop = new QPushButton(Said::tr("Stop waiting"));
    auto *const column = new QVBoxLayout(box);
    column->setSpacing(2 * grid);
    column->addWidget(label);
    column->addWidget(stop, 0, Qt::AlignTrailing);
    QObject::connect(stop, &QPushButton::clicked, box, &QDialog::reject);
    return box;
}

}

Result<bool> settleInWindow(const Workspace::Connector &connect, const QString &place, qint64 mark)
{
    QEventLoop quiet;
    Answer answer;
    const std::unique_ptr<QDialog> box(newBox(place));
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    runAside(
        box.get(), [=] { return look(connect, mark, *isCancelled); },
        [&](const Answer &found) {
            answer = found;
            quiet.quit();
            box->accept();
        });
    // Most links are back before anybody could have read what a box says.
    QTimer::singleShot(quietFor, &quiet, &QEventLoop::quit);
    quiet.exec(QEventLoop::ExcludeUserInputEvents);
    if (!answer)
        box->exec();
    *isCancelled = true;
    if (answer)
        return *answer;
    return Error{
        Error::Kind::Unavailable, Said::tr("Whether this was saved is not known. Look before you do it again."), {}};
}
