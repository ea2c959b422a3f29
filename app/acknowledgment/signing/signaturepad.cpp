#include "acknowledgment/signing/signaturepad.h"

#include "forms/signatureimage.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTabletEvent>

namespace {

constexpr QSize usual(720, 240);
constexpr int lineInset = 32; // of the line to sign on, from the pad's edges

}

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::CrossCursor);
    setMinimumSize(usual / 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SignaturePad::sizeHint() const
{
    return usual;
}

void SignaturePad::clear()
{
    m_signature = {};
    m_finished.clear();
    m_isDrawing = false;
    update();
    Q_EMIT changed();
}

/// The window may be made larger or smaller after the first stroke: what was drawn keeps its own coordinates.
qreal SignaturePad::scale() const
{
    if (m_signature.pad.isEmpty())
        return 1;
    return qMin(qreal(width()) / m_signature.pad.width(), qreal(height()) / m_signature.pad.height());
}

void SignaturePad::begin(const QPointF &at, qreal pressure)
{
    if (m_signature.strokes.isEmpty()) {
        m_signature.pad = size();
        m_since.start();
    }
    m_signature.strokes << Stroke();
    m_isDrawing = true;
    draw(at, pressure);
}

void SignaturePad::draw(const QPointF &at, qreal pressure)
{
    if (!m_isDrawing)
        return;
    constexpr int hundredths = 100;
    const QPointF inPad = at / scale() * hundredths;
    m_signature.strokes.last() << StrokePoint{qRound(inPad.x()), qRound(inPad.y()), qRound(pressure * 1000),
                                              int(m_since.elapsed())};
    update();
}

void SignaturePad::end()
{
    if (!m_isDrawing)
        return;
    m_isDrawing = false;
    m_finished.setFillRule(Qt::WindingFill);
    m_finished.addPath(outline({m_signature.pad, {m_signature.strokes.constLast()}}));
    update();
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), 1);
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    draw(event->position(), 1);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    switch (event->type()) {
    case QEvent::TabletPress:
        begin(event->position(), event->pressure());
        break;
    case QEvent::TabletMove:
        draw(event->position(), event->pressure());
        break;
    case QEvent::TabletRelease:
        end();
        break;
    default:
        break;
    }
    event->accept(); // or Qt sends the same once more as a mouse
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touch(static_cast<QTouchEvent *>(event));
    default:
        return QWidget::event(event);
    }
}

/// The first finger draws; a palm or a second finger doesn't.
bool SignaturePad::touch(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        end();
        return true;
    }
    const QEventPoint &finger = event->points().constFirst();
    const qreal pressure = finger.pressure() > 0 ? finger.pressure() : 1;
    if (finger.state() == QEventPoint::Pressed)
        begin(finger.position(), pressure);
    else if (finger.state() == QEventPoint::Updated)
        draw(finger.position(), pressure);
    else if (finger.state() == QEventPoint::Released)
        end();
    event->accept();
    return true;
}

void SignaturePad::showEvent(QShowEvent *event)
{
    // Every point that the hand makes counts here, however fast they come.
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    QWidget::showEvent(event);
}

void SignaturePad::hideEvent(QHideEvent *event)
{
    end(); // where the pen is lifted won't be seen
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, true);
    QWidget::hideEvent(event);
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white); // as on paper, in a dark window too
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const int line = height() * 3 / 4;
    painter.drawLine(lineInset, line, width() - lineInset, line);
    painter.scale(scale(), scale());
    painter.fillPath(m_finished, Qt::black);
    if (m_isDrawing)
        painter.fillPath(outline({m_signature.pad, {m_signature.strokes.constLast()}}), Qt::black);
}
