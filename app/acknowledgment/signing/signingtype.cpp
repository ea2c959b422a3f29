#include "acknowledgment/signing/signingtype.h"

#include "base/languages.h"
#include "page/fonts.h"
#include "shell/language.h"
#include "shell/style.h"

#include <QFontInfo>
#include <QLabel>
#include <QPushButton>

namespace {
constexpr qreal pointSize = 18;
constexpr qreal nastaliqControl = 0.8;
}

QFont signingFont(const QString &language, qreal scale, bool bold)
{
    loadFonts();
    return textFont(language, pointSize * scale * bodySize(language) / bodySize(QStringLiteral("en")), bold);
}

QFont signingControlFont(const QString &language, qreal scale, bool bold)
{
    loadFonts();
    const QFont font = textFont(language, pointSize * scale, bold);
    return isNastaliq(font) && scale >= 1 ? textFont(language, pointSize * scale * nastaliqControl, bold) : font;
}

qreal signingLineHeight(const QString &language, qreal scale)
{
    return leading(language) * QFontInfo(signingFont(language, scale)).pixelSize();
}

QString leadingWith(const QString &language, const QString &text)
{
    return QChar(isRightToLeft(language) ? 0x200F : 0x200E) + text;
}

QLabel *signingLabel(const QString &text, const QString &language, qreal scale, bool bold)
{
    QLabel *const label = newLabel(text);
    label->setFont(signingControlFont(language, scale, bold));
    const bool rightToLeft = isRightToLeft(language);
    label->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Where a name or number begins the line, its own direction must not decide.
    label->setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setWordWrap(true);
    return label;
}

QPushButton *signingButton(const QString &text, const QString &language)
{
    auto *const button = new QPushButton(text);
    setSigningType(button, language);
    button->setAutoDefault(false);
    return button;
}

void setSigningType(QWidget *widget, const QString &language)
{
    widget->setFont(signingControlFont(language));
    widget->setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    widget->setMinimumHeight(signingRow);
}
