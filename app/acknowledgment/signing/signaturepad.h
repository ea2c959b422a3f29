#pragma once

#include "acknowledgment/signature.h"

#include <QElapsedTimer>
#include <QPainterPath>
#include <QWidget>

/// Where a signature is drawn with the mouse, a finger, or a pen whose pressure is kept.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    const DrawnSignature &signature() const { return m_signature; }
    void clear();
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void begin(const QPointF &at, qreal pressure);
    void draw(const QPointF &at, qreal pressure);
    void end();
    bool touch(class QTouchEvent *event);
    qreal scale() const;

    DrawnSignature m_signature;
    QPainterPath m_finished; ///< strokes that are complete, kept so that only the current one is smoothed again
    bool m_isDrawing = false;
    QElapsedTimer m_since;
};
