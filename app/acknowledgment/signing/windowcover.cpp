#include "acknowledgment/signing/windowcover.h"

#include <QApplication>
#include <QEvent>

WindowCover::WindowCover(QWidget *window)
    : QWidget(window),
      m_focusBefore(QApplication::focusWidget())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QWidget *const below : window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (below != this && !below->isWindow() && below->isEnabled()) {
            below->setEnabled(false);
            m_below << below;
        }
    }
    window->installEventFilter(this);
    setGeometry(window->rect());
}

WindowCover::~WindowCover()
{
    for (const QPointer<QWidget> &below : std::as_const(m_below)) {
        if (below)
            below->setEnabled(true);
    }
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}
