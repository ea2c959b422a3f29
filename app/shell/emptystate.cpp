#include "shell/emptystate.h"

#include "shell/button.h"
#include "shell/sentence.h"
#include "shell/style.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int widest = 60 * grid;
}

EmptyState::EmptyState(QAction *start, QWidget *parent)
    : QWidget(parent),
      m_title(newTitle()),
      m_sentence(new Sentence(widest))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    m_title->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    if (start)
        column->addWidget(buttonFor(start), 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}
