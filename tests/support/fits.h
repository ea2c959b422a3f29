#pragma once

#include "base/languages.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <QTabBar>
#include <QTest>
#include <QWidget>

/// A row for each language of the program, as everything has to fit in all of them.
inline void addRowsOfLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : knownLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

/// How much of `widget` must be there for its text to be seen whole.
inline QSize needed(const QWidget *widget)
{
    const auto *const label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return {0, label->heightForWidth(label->width())};
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget))
        return {0, widget->sizeHint().height()};
    return widget->sizeHint();
}

/// What a person would call `widget`.
inline QString described(const QWidget *widget)
{
    QString text = widget->accessibleName();
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" “") + text + QStringLiteral("”");
}

/// The visible labels, buttons and fields of `window` whose text is cut off, each with what it needs and what it has.
/// Whatever lies beyond the edge of what it stands in counts too, except what can be scrolled to.
inline QStringList cutOff(const QWidget *window)
{
    QStringList found;
    for (const QWidget *const widget : window->findChildren<QWidget *>()) {
        const bool holdsText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QTabBar *>(widget);
        if (!holdsText || !widget->isVisibleTo(window) || widget->parentWidget()->inherits("QAbstractItemView"))
            continue;
        if (qobject_cast<const QLineEdit *>(widget->parentWidget()) || widget->parentWidget()->inherits("QComboBox")
            || widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        const QSize need = needed(widget);
        const bool fits = need.width() <= widget->width() && need.height() <= widget->height();
        const bool isScrolled = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
        const bool isInside = isScrolled || widget->parentWidget()->rect().contains(widget->geometry());
        if (!fits || !isInside)
            found << QStringLiteral("%1 needs %2×%3, has %4×%5%6")
                         .arg(described(widget))
                         .arg(need.width())
                         .arg(need.height())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(isInside ? QString() : QStringLiteral(", beyond the edge"));
    }
    return found;
}
