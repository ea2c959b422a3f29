#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QPushButton;
class QWidget;

/// The pages that employees read and sign are set larger than the rest of the window: 18 points and rows of 44 pixels.
constexpr int signingRow = 44;

/// For what is read.
QFont signingFont(const QString &language, qreal scale = 1, bool bold = false);

/// For labels, fields and buttons: in Nastaliq, whose lines are twice as high, smaller than what is read.
QFont signingControlFont(const QString &language, qreal scale = 1, bool bold = false);

/// From baseline to baseline, in pixels.
qreal signingLineHeight(const QString &language, qreal scale = 1);

/// `text` made to run in the direction of `language`, even where all of it is names and numbers.
QString leadingWith(const QString &language, const QString &text);

/// A label in the signing type; `scale` makes it larger.
QLabel *signingLabel(const QString &text, const QString &language, qreal scale = 1, bool bold = false);

/// A button of the signing pages, in their type.
QPushButton *signingButton(const QString &text, const QString &language);

/// Gives `widget` the direction, type and row height of the signing pages.
void setSigningType(QWidget *widget, const QString &language);
