#include "shell/messages.h"

#include <QCoreApplication>
#include <QMessageBox>
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
    if (nextAnswer) {
        nextAnswer.reset();
        shown = error.text;
        return;
    }
    QMessageBox box(QMessageBox::Warning, Said::tr("Countersign"), error.text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
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
