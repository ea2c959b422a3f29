#include "shell/mainwindow.h"

#include "access/lock.h"
#include "base/log.h"
#include "shell/placename.h"
#include "shell/preferences.h"
#include "shell/screen.h"
#include "shell/session.h"
#include "shell/support.h"
#include "shell/words.h"
#include "shell/workbench.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeGoMenu();
    m_screenMenu = menuBar()->addMenu(QString());
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *const menu = menuBar()->addMenu(QString());
    QAction *const create =
        menu->addAction(QString(), QKeySequence(u"Ctrl+Shift+N"_s), this, &MainWindow::createWorkspace);
    QAction *const open =
        menu->addAction(QString(), QKeySequence(QKeySequence::Open), this, &MainWindow::chooseWorkspace);
    QAction *const shared = menu->addAction(QString(), this, [this] { connectTo(QString()); });
    QMenu *const recent = menu->addMenu(QString());
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    m_lockNow = menu->addAction(QString(), QKeySequence(u"Ctrl+L"_s), this, [this] { m_lock->turnOn(); });
    m_signOut = menu->addAction(QString(), this, [this] {
        if (m_workbench->mayLeave())
            signOut();
    });
    m_close = menu->addAction(QString(), QKeySequence(u"Ctrl+W"_s), this, &MainWindow::closeWorkspace);
    menu->addSeparator();
    QAction *const quit = menu->addAction(QString(), QKeySequence(u"Ctrl+Q"_s), this, &MainWindow::quit);
    quit->setMenuRole(QAction::QuitRole);
    inEveryLanguage(menu, [=, this] {
        menu->setTitle(tr("&File"));
        create->setText(tr("&New workspace…"));
        open->setText(tr("&Open workspace…"));
        shared->setText(tr("Open &shared workspace…"));
        recent->setTitle(tr("Open &recent"));
        m_lockNow->setText(tr("&Lock"));
        m_signOut->setText(tr("&Sign out"));
        m_close->setText(tr("&Close workspace"));
        quit->setText(tr("&Quit"));
    });
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList paths = Preferences::recentWorkspaces();
    for (const QString &path : paths)
        menu->addAction(placeName(path), this, [this, path] { (void)this->open(path); });
    if (paths.isEmpty())
        menu->addAction(tr("No workspace was open yet"))->setEnabled(false);
}

void MainWindow::makeGoMenu()
{
    m_goMenu = menuBar()->addMenu(QString());
    m_back = m_goMenu->addAction(QString(), this, [this] { m_workbench->goBack(); });
    m_forward = m_goMenu->addAction(QString(), this, [this] { m_workbench->goForward(); });
    m_filter = m_goMenu->addAction(QString(), QKeySequence(QKeySequence::Find), this, &MainWindow::focusFilter);
    m_goMenu->addSeparator();
    m_places = new QActionGroup(this);
    inEveryLanguage(m_goMenu, [this] {
        m_goMenu->setTitle(tr("&Go"));
        m_back->setText(tr("&Back"));
        m_forward->setText(tr("&Forward"));
        m_filter->setText(tr("F&ilter this screen"));
        // The keys point where the arrows on screen point, as in a browser.
        const bool mirrored = QApplication::isRightToLeft();
        m_back->setShortcut(mirrored ? u"Alt+Right"_s : u"Alt+Left"_s);
        m_forward->setShortcut(mirrored ? u"Alt+Left"_s : u"Alt+Right"_s);
    });
}

void MainWindow::makeHelpMenu()
{
    QMenu *const menu = menuBar()->addMenu(QString());
    QAction *const log =
        menu->addAction(QString(), this, [] { QDesktopServices::openUrl(QUrl::fromLocalFile(Log::folder())); });
    QAction *const copy =
        menu->addAction(QString(), this, [] { QGuiApplication::clipboard()->setText(supportDetails(nullptr)); });
    menu->addSeparator();
    QAction *const about = menu->addAction(QString(), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
    inEveryLanguage(menu, [menu, log, copy, about] {
        menu->setTitle(tr("&Help"));
        log->setText(tr("Open the &log folder"));
        copy->setText(tr("&Copy details for support"));
        about->setText(tr("&About Countersign"));
    });
}

void MainWindow::setScreenMenu()
{
    Screen *const screen = m_workbench ? m_workbench->current() : nullptr;
    m_screenMenu->clear();
    if (screen) {
        m_screenMenu->setTitle(screen->title());
        m_screenMenu->addActions(screen->actions());
    }
    m_screenMenu->menuAction()->setVisible(screen && !screen->actions().isEmpty());
}

void MainWindow::updateGoing()
{
    m_close->setEnabled(m_workbench || m_signIn);
    updateAccess();
    m_back->setEnabled(m_workbench && m_workbench->canGoBack());
    m_forward->setEnabled(m_workbench && m_workbench->canGoForward());
    m_filter->setEnabled(m_workbench && m_workbench->current()->filterField());
    m_goMenu->menuAction()->setVisible(m_workbench);
    setScreenMenu();
}

void MainWindow::setWords()
{
    qDeleteAll(m_places->actions());
    if (!m_workbench) {
        setWindowTitle(tr("Countersign"));
        return;
    }
    const auto company = m_workbench->session().workspace().company();
    const QString name = m_workbench->session().workspace().name();
    setWindowTitle(tr("%1 – Countersign").arg(company && !company->isEmpty() ? *company : name));
    int key = Qt::Key_1;
    for (Screen *const screen : m_workbench->screens()) {
        QAction *const place =
            m_goMenu->addAction(screen->title(), this, [this, screen] { m_workbench->goTo(screen); });
        const bool isFoot = screen == m_workbench->screens().constLast();
        place->setShortcut(isFoot ? QKeySequence(u"Ctrl+,"_s) : QKeySequence(Qt::ControlModifier | Qt::Key(key++)));
        m_places->addAction(place);
    }
    setScreenMenu();
}
