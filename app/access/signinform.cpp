#include "access/signinform.h"

#include "base/dates.h"
#include "shell/labelledfield.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

namespace {

/// Looks at the password of `signIn` on a thread of its own; `then` is called unless `context` has gone.
void checkApart(QObject *context, const SignIn &signIn, const std::function<void(const SignIn &)> &then)
{
    const auto shared = std::make_shared<SignIn>(signIn);
    QThread *const thread = QThread::create([shared] { shared->check(); });
    QObject::connect(thread, &QThread::finished, context, [shared, then] { then(*shared); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

}

SignInForm::SignInForm(Workspace &workspace, QPushButton *button, const QString &knownName, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_knownName(knownName.isEmpty() ? std::nullopt : std::optional(knownName)),
      m_button(button),
      m_name(new QLineEdit),
      m_password(new QLineEdit),
      m_nameField(new LabelledField(m_name)),
      m_passwordField(new LabelledField(m_password))
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_nameField);
    column->addWidget(m_passwordField);
    m_nameField->setVisible(!m_knownName);
    setFocusProxy(m_knownName ? m_password : m_name);
    connect(m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::begin);
    connect(m_button, &QPushButton::clicked, this, &SignInForm::begin);
    inEveryLanguage(this, [this] { setWords(); });
}

void SignInForm::setWords()
{
    m_nameField->setLabel(tr("Name"));
    m_passwordField->setLabel(tr("Password"));
}

void SignInForm::begin()
{
    if (m_isBusy)
        return;
    const QString name = m_knownName.value_or(m_name->text());
    m_nameField->setError(name.trimmed().isEmpty() ? tr("Type the name of your account.") : QString());
    if (name.trimmed().isEmpty()) {
        m_name->setFocus();
        return;
    }
    const auto begun = SignIn::begin(m_workspace, name, m_password->text(), localNow());
    if (!begun) {
        refuse(begun.error());
        return;
    }
    m_passwordField->setError({});
    setBusy(true);
    checkApart(this, *begun, [this](const SignIn &signIn) {
        setBusy(false);
        Q_EMIT checked(signIn);
    });
}

void SignInForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *const part : std::initializer_list<QWidget *>{m_name, m_password, m_button})
        part->setEnabled(!isBusy);
}

void SignInForm::refuse(const Error &error)
{
    m_password->clear();
    m_password->setFocus();
    m_passwordField->setError(error.text);
}

void SignInForm::clear()
{
    m_password->clear();
    m_passwordField->setError({});
}
