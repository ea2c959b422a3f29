#include "access/lockcover.h"

#include "shell/style.h"
#include "shell/words.h"

#include <QLabel>
#include <QVBoxLayout>

LockCover::LockCover(QWidget *window)
    : WindowCover(window, Below::Hidden),
      m_title(window->windowTitle())
{
    QLabel *const word = newTitle();
    word->setAlignment(Qt::AlignCenter);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(word);
    inEveryLanguage(this, [word, window] {
        word->setText(tr("Locked"));
        window->setWindowTitle(tr("Locked – Countersign"));
    });
    show();
}

LockCover::~LockCover()
{
    parentWidget()->setWindowTitle(m_title);
}
