#include "shell/style.h"

#include "shell/icons.h"
#include "shell/language.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr auto primaryMark = "primary";
constexpr auto titleMark = "title";
constexpr auto boldMark = "bold";
constexpr auto leadingMark = "leading";
constexpr double titleScale = 1.4;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Row heights of the things that hold one line of text; 0 for everything else.
int leastHeight(QStyle::ContentsType type)
{
    switch (type) {
    case QStyle::CT_PushButton:
    case QStyle::CT_LineEdit:
    case QStyle::CT_ComboBox:
    case QStyle::CT_SpinBox:
    case QStyle::CT_ItemViewItem:
    case QStyle::CT_HeaderSection:
        return rowHeight;
    case QStyle::CT_MenuItem:
    case QStyle::CT_MenuBarItem:
    case QStyle::CT_ToolButton:
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_TabBarTab:
        return 3 * grid + 4;
    default:
        return 0;
    }
}

/// Keeps a title's size in step with the interface's type, and labels at the leading edge and clear above.
void setLabel(QLabel *label)
{
    const bool isTitle = label->property(titleMark).toBool();
    if (isTitle || label->property(boldMark).toBool()) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * (isTitle ? titleScale : 1));
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    // Left to itself, a label puts a Latin name at the left edge of a mirrored window.
    if (label->property(leadingMark).toBool() && !(label->alignment() & Qt::AlignHCenter)) {
        const auto edge = QApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        label->setAlignment(edge | Qt::AlignAbsolute | (label->alignment() & Qt::AlignVertical_Mask));
    }
    if (label->pixmap().isNull())
        label->setContentsMargins(0, spaceAbove(label->font()), 0, 0);
}

}

WindowStyle::WindowStyle() = default;

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *const label = qobject_cast<QLabel *>(widget))
        setLabel(label);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool isSeparator = type == CT_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator;
    if (const int least = leastHeight(type); least > 0 && !isSeparator) {
        const int above = spaceAbove(widget ? widget->font() : QApplication::font());
        result.setHeight(qMax(result.height() + above, least));
    }
    if (type == CT_PushButton)
        result.rwidth() += 2 * grid;
    return result;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Qt's own picture for it is a PNG: every menu bar would load all image formats there are at the start.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return breezeIcon(u"arrow-right-double"_s);
    return QProxyStyle::standardIcon(icon, option, widget);
}

QPalette withAccent(const QPalette &desktop)
{
    QPalette palette = desktop;
    const bool dark = isDark(desktop);
    const QColor accent = dark ? QColor(0x4f, 0xb3, 0xb0) : QColor(0x0b, 0x5f, 0x63);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, accent);
        palette.setColor(group, QPalette::HighlightedText, dark ? QColor(Qt::black) : QColor(Qt::white));
        palette.setColor(group, QPalette::Link, accent);
    }
    return palette;
}

QColor colour(Sign sign, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (sign) {
    case Sign::Fulfilled:
        return dark ? QColor(0x7c, 0xc9, 0x8f) : QColor(0x1d, 0x6b, 0x36);
    case Sign::Due:
        return dark ? QColor(0xe3, 0xb3, 0x5c) : QColor(0x84, 0x52, 0x00);
    case Sign::Overdue:
        return dark ? QColor(0xf2, 0x8b, 0x82) : QColor(0xa5, 0x1d, 0x24);
    }
    return palette.color(QPalette::WindowText);
}

int spaceAbove(const QFont &font)
{
    return isNastaliq(font) ? qRound(0.6 * QFontInfo(font).pixelSize()) : 0;
}

void makePrimary(QPushButton *button)
{
    button->setProperty(primaryMark, true);
}

bool isPrimaryButton(const QWidget *widget)
{
    return widget->property(primaryMark).toBool();
}

QLabel *newTitle()
{
    QLabel *const label = newLabel();
    label->setProperty(titleMark, true);
    return label;
}

void makeBold(QLabel *label)
{
    label->setProperty(boldMark, true);
}

void setInk(QLabel *label, const QColor &ink)
{
    QPalette own = label->palette();
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    label->setPalette(own);
}

QLabel *newLabel(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(leadingMark, true);
    return label;
}
