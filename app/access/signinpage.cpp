#include "access/signinpage.h"

#include "access/signinform.h"
#include "base/dates.h"
#include "shell/sentence.h"
#include "shell/style.h"
#include "shell/words.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
constexpr int widest = 48 * grid;
}

SignInPage::SignInPage(std::unique_ptr<Workspace> workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(std::move(workspace))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QLabel *const title = newTitle();
    title->setWordWrap(true);
    auto *const sentence = new Sentence(widest);
    sentence->setAlignment(Qt::AlignLeading);
    auto *const signIn = new QPushButton;
    makePrimary(signIn);
    auto *const close = new QPushButton;
    m_form = new SignInForm(*m_workspace, signIn);
    m_form->setFixedWidth(widest);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(signIn);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *const row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);

    connect(m_form, &SignInForm::checked, this, &SignInPage::finish);
    connect(close, &QPushButton::clicked, this, &SignInPage::closed);
    inEveryLanguage(this, [this, title, sentence, signIn, close] {
        if (!m_workspace)
            return;
        const auto company = m_workspace->company();
        title->setText(company && !company->isEmpty() ? *company : m_workspace->name());
        sentence->setText(tr("Sign in with the account that an administrator made for you."));
        signIn->setText(tr("Sign in"));
        close->setText(tr("Close workspace"));
    });
}

SignInPage::~SignInPage() = default;

std::unique_ptr<Workspace> SignInPage::takeWorkspace()
{
    return std::move(m_workspace);
}

void SignInPage::finish(const SignIn &checked)
{
    if (const Done done = m_workspace->signIn(checked, localNow()); !done)
        m_form->refuse(done.error());
    else
        Q_EMIT signedIn();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->setFocus();
}
