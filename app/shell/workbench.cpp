#include "shell/workbench.h"

#include "shell/backuproutine.h"
#include "shell/damagebar.h"
#include "shell/foot.h"
#include "shell/linkstrip.h"
#include "shell/preferences.h"
#include "shell/screen.h"
#include "shell/screens.h"
#include "shell/sidebar.h"
#include "shell/stamping.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

Workbench::Workbench(std::unique_ptr<Session> session, QWidget *parent)
    : QWidget(parent),
      m_session(std::move(session)),
      m_stamping(std::make_unique<Stamping>(*m_session, QCoreApplication::applicationFilePath())),
      m_screens(newScreens(*m_session)),
      m_sidebar(new Sidebar),
      m_stack(new QStackedWidget),
      m_foot(new Foot)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    column->addWidget(new LinkStrip(*m_session));
    auto *const damage = new DamageBar(*m_session);
    connect(m_session.get(), &Session::damaged, damage, &QWidget::show);
    column->addWidget(damage);
    damage->setVisible(m_session->workspace().isDamaged());
    column->addLayout(row, 1);
    column->addWidget(m_foot);

    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    for (const auto &[place, screen] : std::as_const(m_screens)) {
        m_stack->addWidget(screen);
        SidebarEntry *const entry = m_sidebar->add(place, screen->icon());
        inEveryLanguage(entry, [entry, shown = screen] { entry->setText(shown->title()); });
        connect(screen, &Screen::waitingChanged, entry,
                [entry, shown = screen] { entry->setWaiting(shown->waiting()); });
    }
    connect(m_sidebar, &Sidebar::chosen, this, [this](Destination::Screen place) { go({.screen = place}); });
    connect(m_session.get(), &Session::goTo, this, &Workbench::go);
    connect(m_session.get(), &Session::taskStarted, m_foot, &Foot::follow);
    connect(m_session.get(), &Session::noticed, m_foot, &Foot::notice);

    m_session->backups().begin();

    go({.screen = Destination::Screen(Preferences::store()->value(u"lastScreen"_s).toInt())});
    if (m_at < 0)
        go({.screen = Destination::Screen::Today});
}

Workbench::~Workbench()
{
    // The screens hold the session, so they go first.
    delete m_stack;
}

std::unique_ptr<Workspace> Workbench::takeWorkspace()
{
    delete std::exchange(m_stack, nullptr);
    m_stamping.reset();
    return m_session->takeWorkspace();
}

QList<Screen *> Workbench::screens() const
{
    QList<Screen *> all;
    for (const auto &known : m_screens)
        all << known.second;
    return all;
}

Screen *Workbench::current() const
{
    return qobject_cast<Screen *>(m_stack->currentWidget());
}

bool Workbench::mayLeave() const
{
    return !current() || current()->mayLeave();
}

void Workbench::setHeld(bool isHeld)
{
    m_sidebar->setDisabled(isHeld);
    m_stack->setDisabled(isHeld);
}

void Workbench::go(const Destination &destination)
{
    const bool isKnown = std::any_of(m_screens.cbegin(), m_screens.cend(),
                                     [&](const auto &known) { return known.first == destination.screen; });
    if (!isKnown)
        return;
    const bool isHere = m_at >= 0 && m_visited[m_at] == destination;
    if (!isHere && m_at >= 0 && !mayLeave()) {
        m_sidebar->setCurrent(m_visited[m_at].screen);
        return;
    }
    if (!isHere) {
        m_visited.resize(m_at + 1);
        m_visited << destination;
        ++m_at;
    }
    show(destination);
}

void Workbench::goTo(Screen *screen)
{
    for (const auto &[place, known] : std::as_const(m_screens)) {
        if (known == screen)
            go({.screen = place});
    }
}

void Workbench::goBack()
{
    if (canGoBack() && mayLeave())
        show(m_visited[--m_at]);
}

void Workbench::goForward()
{
    if (canGoForward() && mayLeave())
        show(m_visited[++m_at]);
}

void Workbench::show(const Destination &destination)
{
    for (const auto &[place, screen] : std::as_const(m_screens)) {
        if (place != destination.screen)
            continue;
        m_stack->setCurrentWidget(screen);
        m_sidebar->setCurrent(place);
        screen->arrive(destination);
        Preferences::store()->setValue(u"lastScreen"_s, int(place));
    }
    Q_EMIT moved();
}
