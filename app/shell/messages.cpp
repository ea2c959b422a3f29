#include "shell/messages.h"

#include "access/lock.h"
#include "base/log.h"
#include "shell/support.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <optional>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

std::optional<bool> nextAnswer;
QString shown;

}

void Messages::show(QWidget *parent, const Error &error)
{
    if (Lock *const lock = Lock::over(parent)) { // it may name people
        const auto later = [parent = QPointer(parent), error] {
            show(parent ? parent.data() : QApplication::activeWindow(), error);
        };
        QObject::connect(lock, &Lock::turnedOff, lock, later,
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    Log::say("shown",
             {{"kind", Log::word(error.kind)},
              {"in", parent ? parent->metaObject()->className() : "nothing"},
              {"about", Log::Value::reducedFrom(error.detail)}});
    if (nextAnswer) {
        nextAnswer.reset();
        shown = error.text;
        return;
    }
    if (error.kind == Error::Kind::Lost) // the window says so, for as long as it lasts
        return;
    QMessageBox box(QMessageBox::Warning, Said::tr("Countersign"), error.text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    // Copying closes nothing.
    QPushButton *const copy = box.addButton(Said::tr("Copy details"), QMessageBox::ActionRole);
    copy->disconnect();
    QObject::connect(copy, &QPushButton::clicked, &box,
                     [&error] { QGuiApplication::clipboard()->setText(supportDetails(&error)); });
    box.exec();
}

bool Messages::confirm(QWidget *parent, const QString &question, const QString &verb)
{
    if (nextAnswer) {
        shown = question;
        return *std::exchange(nextAnswer, std::nullopt);
    }
    QMessageBox box(QMessageBox::Question, Said::tr("Countersign"), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *const chosen = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == chosen;
}

void Messages::answerNext(bool answer)
{
    shown.clear();
    nextAnswer = answer;
}

QString Messages::lastShown()
{
    return shown;
}
