#include "shell/header.h"

#include "shell/button.h"
#include "shell/icons.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 120; // milliseconds
}

ScreenHeader::ScreenHeader(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(newTitle())
{
    m_row->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_row->setSpacing(grid);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
}

void ScreenHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ScreenHeader::setBack(QAction *action)
{
    QPushButton *const button = buttonFor(action);
    button->setIcon(breezeIcon(u"go-previous"_s));
    m_row->insertWidget(0, button);
    m_row->insertSpacing(1, grid);
}

void ScreenHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

QLineEdit *ScreenHeader::addFilter()
{
    auto *const filter = new QLineEdit;
    filter->setClearButtonEnabled(true);
    filter->setMinimumWidth(16 * grid);
    filter->setMaximumWidth(28 * grid);
    filter->addAction(breezeIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    auto *const pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, filter] { Q_EMIT filterChanged(filter->text()); });
    inEveryLanguage(filter, [filter] {
        filter->setPlaceholderText(tr("Filter"));
        filter->setAccessibleName(tr("Filter"));
    });
    m_row->addWidget(filter, 1);
    return filter;
}

void ScreenHeader::addButton(QAction *action)
{
    m_row->addWidget(buttonFor(action));
}

void ScreenHeader::setPrimary(QAction *action)
{
    QPushButton *const button = buttonFor(action);
    makePrimary(button);
    m_row->addWidget(button);
}
