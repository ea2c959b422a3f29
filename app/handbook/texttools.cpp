#include "handbook/texttools.h"

#include "handbook/richedit.h"
#include "shell/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

TextTools::TextTools(RichEdit &edit, QWidget *parent)
    : QWidget(parent)
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *const tool : edit.tools()) {
        auto *const button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setDefaultAction(tool);
        row->addWidget(button);
        inEveryLanguage(button, [button, tool] {
            const QString keys = tool->shortcut().toString(QKeySequence::NativeText);
            button->setAccessibleName(tool->text());
            button->setToolTip(tr("%1 (%2)", "what a button does, its keys").arg(tool->text(), keys));
        });
    }
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setVisible(edit.hasFocus() && !edit.isReadOnly());
    connect(&edit, &RichEdit::focused, this, [this, &edit](bool isIn) { setVisible(isIn && !edit.isReadOnly()); });
}
