#include "acknowledgment/signing/signatureview.h"

#include "forms/signatureimage.h"

#include <QPainter>

namespace {
constexpr int pixels = 120;
constexpr int inset = 8;
}

SignatureView::SignatureView(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(pixels);
}

void SignatureView::show(const DrawnSignature &drawn, const QString &name, const QFont &type)
{
    m_outline = outline(drawn);
    m_name = name;
    m_type = type;
    update();
}

void SignatureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    const QRectF room = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    if (!m_name.isEmpty()) {
        painter.setPen(Qt::black);
        painter.setFont(m_type);
        painter.drawText(room, int(Qt::AlignLeading | Qt::AlignVCenter), m_name);
        return;
    }
    const QRectF ink = m_outline.boundingRect();
    if (ink.isEmpty())
        return;
    const qreal scale = qMin(qreal(1), qMin(room.width() / ink.width(), room.height() / ink.height()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? room.right() - ink.width() * scale : room.left();
    painter.translate(left, room.center().y() - ink.height() * scale / 2);
    painter.scale(scale, scale);
    painter.translate(-ink.topLeft());
    painter.fillPath(m_outline, Qt::black);
}
