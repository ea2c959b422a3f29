#include "access/lockcover.h"

#include "shell/style.h"
#include "shell/words.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QVBoxLayout>

LockCover::LockCover(QWidget *window)
    : QWidget(window),
      m_title(window->windowTitle()),
      m_focus(window->focusWidget())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QLabel *const word = newTitle();
    word->setAlignment(Qt::AlignCenter);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(word);
    // A layout that hears of what is hidden would shrink the window.
    if (window->layout())
        window->layout()->setEnabled(false);
    for (QWidget *const part : window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part == this || part->isWindow() || part->isHidden())
            continue;
        part->hide();
        m_hidden << part;
    }
    window->installEventFilter(this);
    setGeometry(window->rect());
    inEveryLanguage(this, [word, window] {
        word->setText(tr("Locked"));
        window->setWindowTitle(tr("Locked – Countersign"));
    });
    show();
}

LockCover::~LockCover()
{
    QWidget *const window = parentWidget();
    window->removeEventFilter(this);
    window->setWindowTitle(m_title);
    if (window->layout())
        window->layout()->setEnabled(true);
    for (const QPointer<QWidget> &part : std::as_const(m_hidden)) {
        if (part)
            part->show();
    }
    if (m_focus)
        m_focus->setFocus();
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}
