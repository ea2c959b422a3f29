#include "shell/button.h"

#include <QAction>
#include <QPushButton>

QPushButton *buttonFor(QAction *action)
{
    auto *const button = new QPushButton;
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        if (button->parentWidget() || !action->isVisible()) // alone it would open as a window of its own
            button->setVisible(action->isVisible());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys);
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    if (!action->isVisible())
        button->hide();
    button->setAutoDefault(false);
    return button;
}
