#pragma once

#include <QColor>
#include <QPalette>
#include <QProxyStyle>

class QLabel;
class QPushButton;

/// The step, in pixels, that every distance is a multiple of.
constexpr int grid = 8;

/// The desktop's own style with a flat primary button (and Fusion's gradients taken out), roomy rows, and space above
/// the letters where the interface's type climbs over its own height, as Nastaliq does.
class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    void polish(QWidget *widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool isFusion() const;
};

/// `desktop` with the program's one accent, a deep teal, as its highlight; light or dark as the desktop is.
QPalette withAccent(const QPalette &desktop);

/// What a status says, beside its word.
enum class Sign { Fulfilled, Due, Overdue };
QColor colour(Sign sign, const QPalette &palette);

/// Pixels that letters in `font` need above their own height.
int spaceAbove(const QFont &font);

/// Draws `button` in the accent: the one thing to do on a screen.
void makePrimary(QPushButton *button);
bool isPrimaryButton(const QWidget *widget);

/// A screen's title: 1.4 times the interface's type.
QLabel *newTitle();

/// Sets `label` in the interface's type, bold.
void makeBold(QLabel *label);

/// Sets `label` in the colour `ink`.
void setInk(QLabel *label, const QColor &ink);

/// A label that shows somebody's words: as they are, whatever they look like.
QLabel *newLabel(const QString &text = {});
