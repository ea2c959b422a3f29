#include "shell/windowcover.h"

#include <QEvent>
#include <QLayout>

WindowCover::WindowCover(QWidget *window, Below below)
    : QWidget(window),
      m_below(below),
      m_focus(window->focusWidget())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // A layout that hears of what is hidden would shrink the window.
    if (below == Below::Hidden && window->layout())
        window->layout()->setEnabled(false);
    for (QWidget *const part : window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool isGone = below == Below::Hidden ? part->isHidden() : !part->isEnabled();
        if (part == this || part->isWindow() || isGone)
            continue;
        if (below == Below::Hidden)
            part->hide();
        else
            part->setEnabled(false);
        m_parts << part;
    }
    window->installEventFilter(this);
    setGeometry(window->rect());
}

WindowCover::~WindowCover()
{
    QWidget *const window = parentWidget();
    window->removeEventFilter(this);
    if (m_below == Below::Hidden && window->layout())
        window->layout()->setEnabled(true);
    for (const QPointer<QWidget> &part : std::as_const(m_parts)) {
        if (part && m_below == Below::Hidden)
            part->show();
        else if (part)
            part->setEnabled(true);
    }
    if (m_focus)
        m_focus->setFocus();
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}
