#include "shell/style.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 4;

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(first.red(), second.red()), part(first.green(), second.green()), part(first.blue(), second.blue())};
}

QColor fillOf(const QStyleOption &option, bool isPrimary)
{
    const QPalette &palette = option.palette;
    if (!(option.state & QStyle::State_Enabled))
        return palette.color(QPalette::Disabled, QPalette::Window);
    const QColor rest = isPrimary ? palette.color(QPalette::Highlight)
                                  : mixed(palette.color(QPalette::Base), palette.color(QPalette::Window), 0.6);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return mixed(rest, palette.color(QPalette::WindowText), 0.2);
    return option.state & QStyle::State_MouseOver ? mixed(rest, palette.color(QPalette::WindowText), 0.08) : rest;
}

/// A flat panel whose edge is a hairline, or the accent where it has the focus.
void drawPanel(QPainter *painter, const QStyleOption &option, bool isPrimary)
{
    const QPalette &palette = option.palette;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QColor hairline = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fillOf(option, isPrimary));
    if (isPrimary)
        painter->setPen(Qt::NoPen);
    else
        painter->setPen(QPen(hasFocus ? palette.color(QPalette::Highlight) : hairline, hasFocus ? 2 : 1));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    if (isPrimary && hasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5), radius - 1, radius - 1);
    }
    painter->restore();
}

/// Icon and words in the middle of a button, the icon leading; Qt's own way leaves mirrored words at the far edge.
void drawIconAndWords(QPainter *painter, const QStyleOptionButton &button, const QStyle &style)
{
    const int words = button.fontMetrics.horizontalAdvance(button.text);
    const int whole = button.iconSize.width() + grid + words;
    const QRect area = button.rect;
    const int start = area.left() + (area.width() - whole) / 2;
    const QRect icon(QPoint(start, area.center().y() - button.iconSize.height() / 2 + 1), button.iconSize);
    const QRect text(start + button.iconSize.width() + grid, area.top(), words + 2, area.height());
    const auto mode = button.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    button.icon.paint(painter, QStyle::visualRect(button.direction, area, icon), Qt::AlignCenter, mode);
    const auto alignment = Qt::AlignVCenter | Qt::TextShowMnemonic
        | (button.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    style.drawItemText(painter, QStyle::visualRect(button.direction, area, text), int(alignment), button.palette,
                       button.state & QStyle::State_Enabled, button.text, QPalette::ButtonText);
}

}

bool WindowStyle::isFusion() const
{
    return baseStyle()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0;
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool isPrimary = widget && isPrimaryButton(widget);
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
    if (element == PE_PanelButtonCommand && !isFlat && (isPrimary || isFusion()))
        drawPanel(painter, *option, isPrimary);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && widget && isPrimaryButton(widget)
        && (button->state & State_Enabled)) {
        QStyleOptionButton accented = *button;
        accented.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &accented, painter, widget);
    } else if (element == CE_PushButtonLabel && button && !button->icon.isNull() && isFusion()) {
        drawIconAndWords(painter, *button, *this);
    } else if (element == CE_HeaderEmptyArea && isFusion()) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    } else if (element == CE_HeaderSection && isFusion()) {
        const QPalette &palette = option->palette;
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        painter->setPen(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *const box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box || box->editable || !isFusion()) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawPanel(painter, *box, false);
    QStyleOption arrow = *box;
    arrow.state &= ~State_HasFocus;
    const QRect place = subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
    arrow.rect = QRect(0, 0, grid, grid);
    arrow.rect.moveCenter(place.center());
    QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}
