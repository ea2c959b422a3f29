#pragma once

#include "acknowledgment/status.h"

#include <QPainter>
#include <QWidget>

/// Draws `tally` as a bar that fills `box`: a stretch for each standing, beginning at the leading edge.
void paintTally(QPainter &painter, const QRect &box, const Tally &tally, const QPalette &palette,
                Qt::LayoutDirection direction);

/// A tally as a bar of its own.
class TallyBar : public QWidget {
    Q_OBJECT

public:
    explicit TallyBar(QWidget *parent = nullptr);
    void setTally(const Tally &tally);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tally m_tally;
};
