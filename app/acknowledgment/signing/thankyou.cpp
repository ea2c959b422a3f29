#include "acknowledgment/signing/thankyou.h"

#include "acknowledgment/signing/signingtype.h"
#include "forms/wording.h"
#include "shell/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ThankYou::ThankYou(const QString &language, QWidget *parent)
    : QWidget(parent)
{
    const Wording say(language);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(signingLabel(say(QT_TRANSLATE_NOOP("Form", "Thank you")), language, 1.6, true));
    column->addWidget(signingLabel(
        say(QT_TRANSLATE_NOOP("Form", "Your acknowledgment is saved. You may have a copy of what you signed.")),
        language));
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    QPushButton *const print = signingButton(say(QT_TRANSLATE_NOOP("Form", "Print a copy…")), language);
    QPushButton *const save = signingButton(say(QT_TRANSLATE_NOOP("Form", "Save a copy…")), language);
    QPushButton *const close = signingButton(say(QT_TRANSLATE_NOOP("Form", "Done")), language);
    makePrimary(close);
    for (QPushButton *const button : {print, save}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    column->addStretch(3);
    connect(print, &QPushButton::clicked, this, &ThankYou::printing);
    connect(save, &QPushButton::clicked, this, &ThankYou::saving);
    connect(close, &QPushButton::clicked, this, &ThankYou::done);
    setFocusProxy(close);
}
