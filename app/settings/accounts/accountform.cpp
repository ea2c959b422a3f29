#include "settings/accounts/accountform.h"

#include "access/password.h"
#include "shell/labelledfield.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

constexpr int siteListHeight = 18 * grid;

LabelledField *passwordField(QLineEdit *line)
{
    line->setEchoMode(QLineEdit::Password);
    return new LabelledField(line);
}

/// "Publish an edition": as the first of a list of its own.
QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

}

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_role(new QComboBox),
      m_may(newLabel()),
      m_sites(new QListWidget),
      m_password(new QLineEdit),
      m_again(new QLineEdit),
      m_nameField(new LabelledField(m_name)),
      m_roleField(new LabelledField(m_role)),
      m_sitesField(new LabelledField(m_sites)),
      m_passwordField(passwordField(m_password)),
      m_againField(passwordField(m_again))
{
    for (const Role each : roles())
        m_role->addItem({}, int(each));
    m_may->setWordWrap(true);
    m_sites->setFixedHeight(siteListHeight);
    m_sites->setTabKeyNavigation(false);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_nameField, m_roleField, m_may, m_sitesField, m_passwordField, m_againField})
        column->addWidget(part);
    setFocusProxy(m_name);
    for (QLineEdit *const line : {m_name, m_password, m_again})
        connect(line, &QLineEdit::textEdited, this, &AccountForm::edited);
    connect(m_role, &QComboBox::activated, this, [this] {
        updateRole();
        Q_EMIT edited();
    });
    connect(m_sites, &QListWidget::itemChanged, this, &AccountForm::edited);
    inEveryLanguage(this, [this] { setWords(); });
    show({}, {}, true, false);
}

void AccountForm::setWords()
{
    m_nameField->setLabel(tr("Name"));
    m_nameField->setHint(tr("It stands in the record of everything that is done with this account."));
    m_roleField->setLabel(tr("Role"));
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, capital(spoken(Role(m_role->itemData(i).toInt()))));
    m_sitesField->setLabel(tr("Sites of this manager"));
    m_passwordField->setLabel(m_isNew ? tr("Password") : tr("New password"));
    m_passwordField->setHint(m_isNew ? QString() : tr("Leave it empty to keep the present one."));
    m_againField->setLabel(tr("The same once more"));
    updateRole();
}

void AccountForm::updateRole()
{
    QStringList allowed;
    for (const Action action : ::actions()) {
        if (may(role(), action))
            allowed << spoken(action);
    }
    m_may->setText(tr("May: %1.").arg(allowed.join(tr(", "))));
    m_sitesField->setVisible(role() == Role::Manager);
}

Role AccountForm::role() const
{
    return Role(m_role->currentData().toInt());
}

void AccountForm::show(const Account &account, const QList<Site> &sites, bool isNew, bool isFirst)
{
    const QSignalBlocker quiet(this);
    m_shown = account;
    if (isFirst)
        m_shown.role = Role::Administrator;
    m_isNew = isNew;
    m_name->setText(account.name);
    m_role->setCurrentIndex(m_role->findData(int(m_shown.role)));
    m_role->setEnabled(!isFirst);
    m_sites->clear();
    for (const Site &site : sites) {
        auto *const item = new QListWidgetItem(site.name, m_sites);
        item->setData(Qt::UserRole, site.id.stored());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(account.sites.contains(site.id) ? Qt::Checked : Qt::Unchecked);
    }
    for (QLineEdit *const line : {m_password, m_again})
        line->clear();
    for (LabelledField *const field : {m_nameField, m_sitesField, m_passwordField, m_againField})
        field->setError({});
    setWords();
}

Account AccountForm::typed() const
{
    Account account = m_shown;
    account.name = m_name->text().simplified();
    account.role = role();
    account.sites.clear();
    for (int row = 0; account.role == Role::Manager && row < m_sites->count(); ++row) {
        const QListWidgetItem *const item = m_sites->item(row);
        if (item->checkState() == Qt::Checked)
            account.sites.insert(Id<Site>::fromStored(item->data(Qt::UserRole).toLongLong()));
    }
    return account;
}

QString AccountForm::password() const
{
    return m_password->text();
}

bool AccountForm::isChanged() const
{
    return typed() != m_shown || !m_password->text().isEmpty() || !m_again->text().isEmpty();
}

bool AccountForm::check()
{
    const Account account = typed();
    const bool lacksSites = account.role == Role::Manager && account.sites.empty();
    const bool setsPassword = m_isNew || !m_password->text().isEmpty() || !m_again->text().isEmpty();
    m_nameField->setError(account.name.isEmpty() ? tr("Give the account a name.") : QString());
    m_sitesField->setError(lacksSites ? tr("Choose the sites of this manager.") : QString());
    m_passwordField->setError(setsPassword ? Password::problem(m_password->text()) : QString());
    const bool differs = setsPassword && m_password->text() != m_again->text();
    m_againField->setError(differs ? tr("The two passwords differ. Type the same twice.") : QString());
    for (LabelledField *const field : {m_nameField, m_sitesField, m_passwordField, m_againField}) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus();
            return false;
        }
    }
    return true;
}
