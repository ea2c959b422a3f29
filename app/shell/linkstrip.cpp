#include "shell/linkstrip.h"

#include "base/text.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {
constexpr auto notWorthAWord = 400ms;
}

LinkStrip::LinkStrip(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_text(newLabel()),
      m_again(new QPushButton)
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(notWorthAWord);
    connect(&m_soon, &QTimer::timeout, this, &LinkStrip::showNow);
    connect(&session, &Session::linkLost, this, &LinkStrip::say);
    connect(&session, &Session::linkMended, this, [this] {
        m_soon.stop();
        hide();
    });
    connect(m_again, &QPushButton::clicked, &session, &Session::lookAtLink);
    inEveryLanguage(this, [this] { setWords(); });
}

void LinkStrip::setWords()
{
    const QString place = isolated(m_session.workspace().name());
    m_again->setText(tr("Try now"));
    m_text->setText(m_why.kind == Error::Kind::Denied
                        ? tr("“%1” doesn’t let you in any more. What you typed is kept. %2").arg(place, m_why.text)
                        : tr("The connection to “%1” is lost. What you typed is kept. Trying again…").arg(place));
}

void LinkStrip::say(const Error &why)
{
    m_why = why;
    setWords();
    if (!isVisible())
        m_soon.start();
}

void LinkStrip::showNow()
{
    show();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}
