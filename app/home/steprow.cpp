#include "home/steprow.h"

#include "shell/button.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

StepRow::StepRow(QAction *action, QWidget *parent)
    : QWidget(parent),
      m_title(newLabel()),
      m_sentence(newLabel()),
      m_done(newLabel()),
      m_button(buttonFor(action))
{
    makeBold(m_title);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *const words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, grid, 0, grid);
    row->setSpacing(3 * grid);
    row->addLayout(words, 1);
    row->addWidget(m_done);
    row->addWidget(m_button);
    inEveryLanguage(m_done, [this] { m_done->setText(tr("✓ Done")); });
    setDone(false);
    paintDone();
}

void StepRow::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void StepRow::setDone(bool isDone)
{
    m_done->setVisible(isDone);
    m_button->setVisible(!isDone);
}

void StepRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintDone();
    QWidget::changeEvent(event);
}

void StepRow::paintDone()
{
    setInk(m_done, colour(Sign::Fulfilled, palette()));
}
