#include "shell/mainwindow.h"

#include "base/languages.h"
#include "shell/preferences.h"
#include "shell/restoring.h"
#include "shell/screen.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"
#include "shell/workbench.h"
#include "welcome/connectpage.h"
#include "welcome/welcomepage.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1180, 760);

/// `place` in one form, however it was written; empty where there is no such file.
QString canonical(const QString &place)
{
    if (!ServerAddress::isMeant(place))
        return QFileInfo(place).canonicalFilePath();
    const auto address = ServerAddress::read(place);
    return address ? address->text() : QString();
}

/// The window that has `place` open already.
MainWindow *windowWith(const QString &place)
{
    const QString wanted = canonical(place);
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<MainWindow *>(widget);
        if (window && !wanted.isEmpty() && canonical(window->place()) == wanted)
            return window;
    }
    return nullptr;
}

MainWindow *newWindow()
{
    auto *const window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    return window;
}

}

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_stack(new QStackedWidget)
{
    setCentralWidget(m_stack);
    makeMenus();
    inEveryLanguage(this, [this] { setWords(); });
    resize(firstSize);
    restoreGeometry(Preferences::store()->value(u"window"_s).toByteArray());
    updateGoing();
}

MainWindow::~MainWindow() = default;

Done MainWindow::open(const QString &path)
{
    if (MainWindow *const other = windowWith(path)) {
        other->raise();
        other->activateWindow();
        return done();
    }
    if (ServerAddress::isMeant(path)) {
        connectTo(path);
        return done();
    }
    auto workspace = Workspace::open(path);
    if (!workspace && workspace.error().kind == Error::Kind::Damaged && !ServerAddress::isMeant(path)) {
        if (auto damaged = Workspace::openDamaged(path))
            workspace = std::move(damaged);
    }
    if (!workspace) {
        MainWindow *const window = m_workbench || m_signIn ? newWindow() : this;
        window->m_stack->setCurrentWidget(window->welcome());
        window->welcome()->showError(path, workspace.error());
        return workspace.error();
    }
    show(std::move(*workspace));
    return done();
}

void MainWindow::show(std::unique_ptr<Workspace> workspace)
{
    if (m_workbench || m_signIn) {
        newWindow()->show(std::move(workspace));
        return;
    }
    const QString place = workspace->isShared() ? workspace->place() : QFileInfo(workspace->place()).absoluteFilePath();
    Preferences::addRecentWorkspace(place);
    Preferences::setLastWorkspace(place);
    const auto asksWho = workspace->asksWho();
    if (!asksWho)
        welcome()->showError(place, asksWho.error());
    else if (*asksWho)
        askWho(std::move(workspace));
    else
        work(std::move(workspace));
}

void MainWindow::showThenOpen(const QString &path)
{
    m_toOpen = path;
    QMainWindow::show();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_workbench && !m_signIn && !m_connect && m_toOpen.isEmpty())
        welcome();
    QMainWindow::showEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_toOpen.isEmpty())
        QTimer::singleShot(0, this, [this, path = std::exchange(m_toOpen, {})] { (void)open(path); });
}

WelcomePage *MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::chosen, this, [this](const QString &path) { (void)open(path); });
        connect(m_welcome, &WelcomePage::created, this, [this] { show(m_welcome->takeWorkspace()); });
        connect(m_welcome, &WelcomePage::choosing, this, &MainWindow::chooseWorkspace);
        connect(m_welcome, &WelcomePage::connecting, this, [this] { connectTo(QString()); });
        connect(m_welcome, &WelcomePage::restoring, this, [this] {
            if (const QString path = restoreFromBackup(this); !path.isEmpty())
                (void)open(path);
        });
    }
    return m_welcome;
}

ConnectPage *MainWindow::connectPage()
{
    if (!m_connect) {
        m_connect = new ConnectPage;
        m_stack->addWidget(m_connect);
        connect(m_connect, &ConnectPage::opened, this, [this] { show(m_connect->takeWorkspace()); });
        connect(m_connect, &ConnectPage::left, this, [this] {
            m_stack->setCurrentWidget(welcome());
            welcome()->begin();
        });
    }
    return m_connect;
}

void MainWindow::connectTo(const QString &place)
{
    if (m_workbench || m_signIn) {
        newWindow()->connectTo(place);
        return;
    }
    const auto address = ServerAddress::read(place);
    if (!place.isEmpty() && !address) {
        m_stack->setCurrentWidget(welcome());
        welcome()->showError(place, address.error());
        return;
    }
    m_stack->setCurrentWidget(connectPage());
    if (address)
        connectPage()->open(*address);
    else
        connectPage()->begin();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workbench && !m_workbench->mayLeave()) {
        event->ignore();
        return;
    }
    if (mustBackUpFirst()) {
        event->ignore();
        backUpFirst([this] { close(); });
        return;
    }
    Preferences::store()->setValue(u"window"_s, saveGeometry());
    event->accept();
}

void MainWindow::createWorkspace()
{
    MainWindow *const window = m_workbench || m_signIn ? newWindow() : this;
    window->m_stack->setCurrentWidget(window->welcome());
    window->welcome()->begin();
}

void MainWindow::chooseWorkspace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), folder,
                                                      tr("Countersign workspaces (*.countersign)"));
    if (!path.isEmpty())
        (void)open(path);
}

void MainWindow::closeWorkspace()
{
    if (m_workbench && !m_workbench->mayLeave())
        return;
    if (mustBackUpFirst()) {
        backUpFirst([this] { closeWorkspace(); });
        return;
    }
    Preferences::setLastWorkspace({});
    stopWorking();
    m_stack->setCurrentWidget(welcome());
    welcome()->begin();
    setWords();
    updateGoing();
}

void MainWindow::focusFilter()
{
    QWidget *const field = m_workbench ? m_workbench->current()->filterField() : nullptr;
    if (field)
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Countersign"),
                       tr("Countersign %1\n\nHandbooks that every employee has read and signed.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
}
