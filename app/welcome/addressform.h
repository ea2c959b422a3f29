#pragma once

#include "base/result.h"
#include "storage/serveraddress.h"

#include <QWidget>

#include <optional>

class LabelledField;
class QLineEdit;

/// Asks where a shared workspace is: field by field, or as one address with all its options. Each follows the other.
class AddressForm : public QWidget {
    Q_OBJECT

public:
    explicit AddressForm(QWidget *parent = nullptr);

    void show(const ServerAddress &address);
    using QWidget::show;

    /// What was typed; nothing, and a sentence beside the field, where it is no address.
    std::optional<ServerAddress> typed();

    /// Says beside the field that it concerns why nothing could be opened there.
    void refuse(const Error &error);

Q_SIGNALS:
    void edited();
    void confirmed();

private:
    void setWords();
    void followFields();
    void followAddress();
    void fillFields(const ServerAddress &address);

    QLineEdit *m_serverLine;
    QLineEdit *m_databaseLine;
    QLineEdit *m_userLine;
    QLineEdit *m_addressLine;
    LabelledField *m_server;
    LabelledField *m_database;
    LabelledField *m_user;
    LabelledField *m_address;
};
