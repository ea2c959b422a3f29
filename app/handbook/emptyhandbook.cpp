#include "handbook/emptyhandbook.h"

#include "shell/button.h"
#include "shell/sentence.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int widest = 60 * grid;
}

EmptyHandbook::EmptyHandbook(const EditActions &actions, bool mayBegin, QWidget *parent)
    : QWidget(parent)
{
    QLabel *const title = newTitle();
    auto *const sentence = new Sentence(widest);
    title->setAlignment(Qt::AlignHCenter);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    auto *const buttons = new QVBoxLayout;
    buttons->setSpacing(grid);
    for (QAction *const action : {actions.useStarter, actions.importText, actions.addArea}) {
        QPushButton *const button = buttonFor(action);
        if (action == actions.useStarter)
            makePrimary(button);
        buttons->addWidget(button);
    }
    auto *const row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(buttons);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    inEveryLanguage(this, [title, sentence, mayBegin] {
        if (!mayBegin) {
            title->setText(tr("Nothing is written yet"));
            sentence->setText(tr("The handbook’s rules stand here as soon as somebody writes them."));
            return;
        }
        title->setText(tr("Begin with the handbook"));
        sentence->setText(
            tr("A handbook says how each situation with customers is handled. Start from the rules that come with the "
               "program and change them, bring in a text that you have, or write your own."));
    });
}
