#include "shell/sidebar.h"

#include "shell/icons.h"
#include "shell/style.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace {

constexpr int pictureSize = 22;
constexpr int leastWidth = 22 * grid;
constexpr double radius = 6;

}

SidebarEntry::SidebarEntry(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(breezeIcon(icon));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SidebarEntry::setWaiting(int count)
{
    m_waiting = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    updateGeometry();
    update();
}

QSize SidebarEntry::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int number = m_waiting > 0 ? metrics.horizontalAdvance(QLocale().toString(m_waiting)) + 2 * grid : 0;
    return {grid + pictureSize + grid + metrics.horizontalAdvance(text()) + number + 2 * grid,
            qMax(5 * grid, metrics.height() + spaceAbove(font()) + grid)};
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? palette().highlight() : palette().midlight());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), radius, radius);
    }
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const QRect iconArea(grid, (height() - pictureSize) / 2, pictureSize, pictureSize);
    icon().paint(&painter, placed(iconArea), Qt::AlignCenter, isChecked() ? QIcon::Selected : QIcon::Normal);
    painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText));
    const int above = spaceAbove(font()) / 2;
    const QRect words(iconArea.right() + grid, above, width() - iconArea.right() - 2 * grid, height() - above);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    painter.drawText(placed(words), int(leading), text());
    if (m_waiting > 0)
        painter.drawText(placed(words), int(trailing), QLocale().toString(m_waiting));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        focus.backgroundColor = palette().color(isChecked() ? QPalette::Highlight : QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_entries(new QButtonGroup(this))
{
    setMinimumWidth(leastWidth);
    m_column->setContentsMargins(grid, 2 * grid, grid, 2 * grid);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    connect(m_entries, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(Destination::Screen(id)); });
}

SidebarEntry *Sidebar::add(Destination::Screen screen, const QString &icon)
{
    auto *const entry = new SidebarEntry(icon);
    m_entries->addButton(entry, int(screen));
    if (screen == Destination::Screen::Settings)
        m_column->addWidget(entry);
    else
        m_column->insertWidget(m_column->count() - 1, entry);
    return entry;
}

void Sidebar::setCurrent(Destination::Screen screen)
{
    if (QAbstractButton *const entry = m_entries->button(int(screen)))
        entry->setChecked(true);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}
