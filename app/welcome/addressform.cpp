#include "welcome/addressform.h"

#include "shell/labelledfield.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "postgresql://"_L1;

/// The part of an address that names its servers: "office,spare:5433".
QString serversOf(ServerAddress address)
{
    address.user.clear();
    return address.text().mid(scheme.size()).section(u'/', 0, 0);
}

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

}

AddressForm::AddressForm(QWidget *parent)
    : QWidget(parent),
      m_serverLine(new QLineEdit),
      m_databaseLine(new QLineEdit),
      m_userLine(new QLineEdit),
      m_addressLine(new QLineEdit),
      m_server(new LabelledField(m_serverLine)),
      m_database(new LabelledField(m_databaseLine)),
      m_user(new LabelledField(m_userLine)),
      m_address(new LabelledField(m_addressLine))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    for (LabelledField *const field : {m_server, m_database, m_user, m_address})
        column->addWidget(field);
    setFocusProxy(m_serverLine);
    for (QLineEdit *const line : {m_serverLine, m_databaseLine, m_userLine, m_addressLine}) {
        line->setLayoutDirection(Qt::LeftToRight);
        connect(line, &QLineEdit::returnPressed, this, &AddressForm::confirmed);
        connect(line, &QLineEdit::textEdited, this, &AddressForm::edited);
    }
    for (QLineEdit *const line : {m_serverLine, m_databaseLine, m_userLine})
        connect(line, &QLineEdit::textEdited, this, &AddressForm::followFields);
    connect(m_addressLine, &QLineEdit::textEdited, this, &AddressForm::followAddress);
    connect(m_serverLine, &QLineEdit::editingFinished, this, [this] {
        if (ServerAddress::isMeant(m_serverLine->text()))
            followAddress();
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void AddressForm::setWords()
{
    m_server->setLabel(tr("Server"));
    m_server->setHint(tr("Servers that stand in for one another: separated by commas."));
    m_database->setLabel(tr("Database"));
    m_user->setLabel(tr("User name"));
    m_address->setLabel(tr("The same as one address"));
    m_address->setHint(
        tr("Options of the connection, such as %1, follow a question mark.").arg(u"\u2068sslmode=verify-full\u2069"_s));
}

void AddressForm::show(const ServerAddress &address)
{
    for (LabelledField *const field : {m_server, m_database, m_user, m_address})
        field->setError({});
    fillFields(address);
    m_addressLine->setText(address.database.isEmpty() ? QString() : address.text());
}

void AddressForm::fillFields(const ServerAddress &address)
{
    m_serverLine->setText(serversOf(address));
    m_databaseLine->setText(address.database);
    m_userLine->setText(address.user);
}

void AddressForm::followFields()
{
    if (ServerAddress::isMeant(m_serverLine->text())) { // somebody put in the whole of it
        m_addressLine->setText(m_serverLine->text());
        return;
    }
    const QString options = m_addressLine->text().section(u'?', 1);
    const QString user = m_userLine->text().trimmed();
    m_addressLine->setText(scheme + (user.isEmpty() ? QString() : encoded(user) + u'@')
                           + m_serverLine->text().remove(u' ') + u'/' + encoded(m_databaseLine->text().trimmed())
                           + (options.isEmpty() ? QString() : u'?' + options));
}

void AddressForm::followAddress()
{
    if (const auto address = ServerAddress::read(m_addressLine->text().trimmed()))
        fillFields(*address);
}

std::optional<ServerAddress> AddressForm::typed()
{
    for (LabelledField *const field : {m_server, m_database, m_user, m_address})
        field->setError({});
    const QString text = m_addressLine->text().trimmed();
    const bool lacksDatabase = m_databaseLine->text().trimmed().isEmpty() && text.section(u'?', 0, 0).endsWith(u'/');
    if (text.isEmpty() || lacksDatabase) {
        LabelledField *const lacking = text.isEmpty() ? m_server : m_database;
        lacking->setError(text.isEmpty() ? tr("Type the name of the server.") : tr("Type the name of the database."));
        lacking->setFocus();
        return std::nullopt;
    }
    const auto address = ServerAddress::read(text);
    if (address) {
        fillFields(*address);
        return *address;
    }
    m_address->setError(address.error().text);
    m_address->setFocus();
    return std::nullopt;
}

void AddressForm::refuse(const Error &error)
{
    const bool isOfDatabase = error.kind != Error::Kind::Unavailable && error.kind != Error::Kind::Lost;
    LabelledField *const field = isOfDatabase ? m_database : m_server;
    field->setError(error.text);
    field->setFocus();
}
