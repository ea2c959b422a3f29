#include "access/unlockdialog.h"

#include "access/signinform.h"
#include "base/dates.h"
#include "base/text.h"
#include "shell/messages.h"
#include "shell/sentence.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
constexpr int widest = 48 * grid;
}

UnlockDialog::UnlockDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_signOut(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    const QString name = session.actor().account() ? session.actor().account()->name : QString();
    auto *const sentence = new Sentence(widest);
    sentence->setAlignment(Qt::AlignLeading);
    auto *const unlock = new QPushButton;
    makePrimary(unlock);
    unlock->setAutoDefault(false);
    m_signOut->setAutoDefault(false);
    m_form = new SignInForm(session.workspace(), unlock, name);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_signOut);
    buttons->addStretch(1);
    buttons->addWidget(unlock);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(sentence);
    column->addWidget(m_form);
    column->addLayout(buttons);
    m_form->setFocus();
    connect(m_form, &SignInForm::checked, this, &UnlockDialog::finish);
    connect(m_signOut, &QPushButton::clicked, this, [this] {
        if (Messages::confirm(this, tr("What was typed and not saved is lost. The account stays as it is."),
                              tr("Sign out")))
            Q_EMIT signingOut();
    });
    inEveryLanguage(this, [this, sentence, unlock, name] {
        setWindowTitle(tr("Locked – Countersign"));
        sentence->setText(tr("%1 is signed in here. Everything is kept as it was.").arg(isolated(name)));
        unlock->setText(tr("Unlock"));
        m_signOut->setText(tr("Sign out…"));
    });
}

void UnlockDialog::setMaySignOut(bool may)
{
    m_signOut->setVisible(may);
}

void UnlockDialog::finish(const SignIn &checked)
{
    const auto account = checked.end(m_session.workspace(), localNow());
    if (!account)
        m_form->refuse(account.error());
    else
        Q_EMIT unlocked();
}

void UnlockDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
}
