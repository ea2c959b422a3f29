#include "welcome/connectpage.h"

#include "base/dates.h"
#include "shell/aside.h"
#include "shell/keyring.h"
#include "shell/labelledfield.h"
#include "shell/preferences.h"
#include "shell/scrolled.h"
#include "shell/style.h"
#include "shell/words.h"
#include "welcome/addressform.h"
#include "welcome/beginningform.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QThread>

namespace {
constexpr int columnWidth = 48 * grid;
}

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent),
      m_title(newTitle()),
      m_promise(newLabel()),
      m_where(new AddressForm),
      m_passwordLine(new QLineEdit),
      m_keep(new QCheckBox),
      m_isThere(new QRadioButton),
      m_isNew(new QRadioButton),
      m_beginning(new BeginningForm),
      m_connecting(newLabel()),
      m_go(new QPushButton),
      m_back(new QPushButton)
{
    m_password = new LabelledField(m_passwordLine);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(newContent()));

    connect(m_where, &AddressForm::confirmed, this, &ConnectPage::go);
    connect(m_passwordLine, &QLineEdit::returnPressed, this, &ConnectPage::go);
    connect(m_beginning, &BeginningForm::confirmed, this, &ConnectPage::go);
    connect(m_go, &QPushButton::clicked, this, &ConnectPage::go);
    connect(m_back, &QPushButton::clicked, this, &ConnectPage::leave);
    connect(m_isNew, &QRadioButton::toggled, this, [this](bool isNew) {
        m_beginning->setVisible(isNew);
        setWords();
    });
    inEveryLanguage(this, [this] { setWords(); });
}

ConnectPage::~ConnectPage() = default;

QWidget *ConnectPage::newContent()
{
    m_promise->setWordWrap(true);
    auto *const trailing = new QVBoxLayout;
    trailing->setSpacing(2 * grid);
    trailing->addWidget(newSecret());
    trailing->addWidget(newKind());
    trailing->addStretch(1);
    m_fields = new QWidget;
    auto *const columns = new QHBoxLayout(m_fields);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8 * grid);
    m_where->setFixedWidth(columnWidth);
    columns->addWidget(m_where, 0, Qt::AlignTop);
    columns->addLayout(trailing);
    columns->addStretch(1);

    makePrimary(m_go);
    m_go->setDefault(true);
    m_connecting->hide();
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_go, m_back, m_connecting})
        buttons->addWidget(part);
    buttons->addStretch(1);

    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(6 * grid, 5 * grid, 6 * grid, 4 * grid);
    column->setSpacing(3 * grid);
    auto *const head = new QVBoxLayout;
    head->setSpacing(grid / 2);
    head->addWidget(m_title);
    head->addWidget(m_promise);
    column->addLayout(head);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    column->addStretch(1);
    return content;
}

QWidget *ConnectPage::newSecret()
{
    m_passwordLine->setEchoMode(QLineEdit::Password);
    m_passwordLine->setLayoutDirection(Qt::LeftToRight);
    auto *const secret = new QWidget;
    secret->setFixedWidth(columnWidth);
    auto *const column = new QVBoxLayout(secret);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_password);
    column->addWidget(m_keep);
    return secret;
}

QWidget *ConnectPage::newKind()
{
    m_isThere->setChecked(true);
    m_beginning->hide();
    auto *const kind = new QWidget;
    kind->setFixedWidth(columnWidth);
    auto *const column = new QVBoxLayout(kind);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_isThere, m_isNew, m_beginning})
        column->addWidget(part);
    return kind;
}

void ConnectPage::setWords()
{
    m_title->setText(tr("Shared workspace"));
    m_promise->setText(tr("It is kept in a database on a PostgreSQL server, for several people at once."));
    m_password->setLabel(tr("Password"));
    m_keep->setText(tr("Keep it in the system’s keyring"));
    m_isThere->setText(tr("Open the workspace that is there"));
    m_isNew->setText(tr("Make a new workspace there"));
    m_connecting->setText(tr("Connecting…"));
    m_go->setText(m_isNew->isChecked() ? tr("Create workspace") : tr("Connect"));
    m_back->setText(m_isBusy ? tr("Stop") : tr("Back"));
    sayWhereThePasswordIsKept();
}

void ConnectPage::sayWhereThePasswordIsKept()
{
    const bool hasKeyring = m_hasKeyring.value_or(false);
    m_keep->setVisible(hasKeyring);
    m_password->setHint(!m_hasKeyring || hasKeyring
                            ? QString()
                            : tr("This system has no keyring to keep it in, so it is asked for each time."));
}

void ConnectPage::begin()
{
    m_isThere->setChecked(true);
    m_passwordLine->clear();
    m_password->setError({});
    m_beginning->clear();
    m_keep->setChecked(true);
    m_where->show(ServerAddress());
    m_where->setFocus();
    askKeyring({}, false);
}

void ConnectPage::open(const ServerAddress &address)
{
    begin();
    m_where->show(address);
    setBusy(true);
    askKeyring(address, true);
}

void ConnectPage::askKeyring(const ServerAddress &address, bool goOn)
{
    Keyring::find(this, address, [this, address, goOn, attempt = m_attempt](const Keyring::Found &found) {
        m_hasKeyring = found.isThere;
        sayWhereThePasswordIsKept();
        if (!goOn || attempt != m_attempt)
            return;
        m_passwordLine->setText(found.password.value_or(QString()));
        connectTo(address); // without a password, the server may still let in whom it knows otherwise
    });
}

void ConnectPage::go()
{
    if (m_isBusy)
        return;
    m_password->setError({});
    if (const auto address = m_where->typed())
        connectTo(*address);
}

void ConnectPage::connectTo(const ServerAddress &address)
{
    const auto wanted = m_isNew->isChecked() ? m_beginning->typed() : std::nullopt;
    if (m_isNew->isChecked() && !wanted)
        return;
    m_address = address;
    setBusy(true);
    const Stamp stamp{.operatorName = Preferences::operatorName(), .at = localNow()};
    const auto work = [place = address.text(), password = m_passwordLine->text(), wanted, stamp,
                       here = QThread::currentThread()] {
        auto result = wanted ? makeWorkspace(place, *wanted, stamp, password) : Workspace::open(place, password);
        if (result)
            (*result)->moveTo(here);
        return result;
    };
    runAside(this, work, [this, attempt = m_attempt](Result<std::unique_ptr<Workspace>> result) {
        if (attempt == m_attempt)
            finish(std::move(result));
    });
}

void ConnectPage::finish(Result<std::unique_ptr<Workspace>> result)
{
    setBusy(false);
    if (!result) {
        refuse(result.error());
        return;
    }
    keepOrForget();
    m_passwordLine->clear();
    m_workspace = *std::move(result);
    Q_EMIT opened();
}

void ConnectPage::refuse(const Error &error)
{
    if (error.kind != Error::Kind::Denied) {
        m_where->refuse(error);
        return;
    }
    m_password->setError(error.text);
    m_passwordLine->selectAll();
    m_password->setFocus();
}

void ConnectPage::keepOrForget()
{
    if (!m_hasKeyring.value_or(false))
        return;
    if (!m_keep->isChecked())
        Keyring::forget(m_address);
    else if (!m_passwordLine->text().isEmpty())
        Keyring::keep(this, m_address, m_passwordLine->text(), [this](bool isKept) {
            m_hasKeyring = isKept;
            sayWhereThePasswordIsKept();
        });
}

void ConnectPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    ++m_attempt;
    m_fields->setEnabled(!isBusy);
    m_go->setEnabled(!isBusy);
    m_connecting->setVisible(isBusy);
    setWords();
}

void ConnectPage::leave()
{
    if (!m_isBusy) {
        m_passwordLine->clear();
        Q_EMIT left();
        return;
    }
    setBusy(false);
    m_where->setFocus();
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_where->setFocus();
}
