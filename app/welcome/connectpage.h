#pragma once

#include "storage/serveraddress.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class AddressForm;
class BeginningForm;
class LabelledField;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Opens a workspace on a server, or makes one there. The password is kept in the system's keyring and nowhere else.
class ConnectPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);
    ~ConnectPage() override;

    /// Shows the page afresh.
    void begin();

    /// Opens the workspace at `address` at once, if the keyring or the server lets it; otherwise asks for the password.
    void open(const ServerAddress &address);

    /// The workspace that `opened` told of.
    std::unique_ptr<Workspace> takeWorkspace() { return std::move(m_workspace); }

Q_SIGNALS:
    void opened();
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newContent();
    QWidget *newSecret();
    QWidget *newKind();
    void setWords();
    void sayWhereThePasswordIsKept();
    void askKeyring(const ServerAddress &address, bool goOn);
    void go();
    void connectTo(const ServerAddress &address);
    void finish(Result<std::unique_ptr<Workspace>> result);
    void refuse(const Error &error);
    void keepOrForget();
    void setBusy(bool isBusy);
    void leave();

    QLabel *m_title;
    QLabel *m_promise;
    AddressForm *m_where;
    LabelledField *m_password;
    QLineEdit *m_passwordLine;
    QCheckBox *m_keep;
    QRadioButton *m_isThere;
    QRadioButton *m_isNew;
    BeginningForm *m_beginning;
    QLabel *m_connecting;
    QPushButton *m_go;
    QPushButton *m_back;
    QWidget *m_fields = nullptr;
    std::optional<bool> m_hasKeyring; ///< once it has answered
    ServerAddress m_address; ///< that is being connected to
    int m_attempt = 0; ///< what comes of an earlier one is of no use any more
    bool m_isBusy = false;
    std::unique_ptr<Workspace> m_workspace;
};
