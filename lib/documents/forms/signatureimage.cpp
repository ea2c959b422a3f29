#include "forms/signatureimage.h"

#include <QBuffer>
#include <QImage>
#include <QLineF>
#include <QPainter>

#include <cmath>

namespace {

/// A place on the pen's way and half its width there.
struct Sample {
    QPointF at;
    qreal radius = 0;
};

Sample between(const Sample &a, const Sample &b, const Sample &c, const Sample &d, qreal t)
{
    // Catmull and Rom's curve from b to c
    const auto curve = [t](auto p, auto q, auto r, auto s) {
        return (q * 2. + (r - p) * t + (p * 2. - q * 5. + r * 4. - s) * (t * t)
                + (q * 3. - p - r * 3. + s) * (t * t * t))
            * 0.5;
    };
    return {curve(a.at, b.at, c.at, d.at), b.radius + (c.radius - b.radius) * t};
}

QList<Sample> smoothed(const Stroke &stroke, qreal pen)
{
    QList<Sample> given;
    for (const StrokePoint &point : stroke) {
        const Sample sample{QPointF(point.x, point.y) / 100, pen * (0.35 + 0.65 * point.pressure / 1000) / 2};
        if (given.isEmpty() || QLineF(given.last().at, sample.at).length() > 0.5)
            given << sample;
    }
    QList<Sample> samples;
    for (qsizetype i = 0; i + 1 < given.size(); ++i) {
        const Sample &before = given[std::max<qsizetype>(i - 1, 0)];
        const Sample &after = given[std::min(i + 2, given.size() - 1)];
        const int steps = std::clamp(int(QLineF(given[i].at, given[i + 1].at).length() / 2), 1, 12);
        for (int step = 0; step < steps; ++step)
            samples << between(before, given[i], given[i + 1], after, qreal(step) / steps);
    }
    if (!given.isEmpty())
        samples << given.last();
    return samples;
}

QPointF sideways(const Sample &from, const Sample &to)
{
    const QPointF way = to.at - from.at;
    const qreal length = std::hypot(way.x(), way.y());
    return length > 0 ? QPointF(-way.y(), way.x()) / length : QPointF();
}

void addRibbon(QPainterPath &path, const QList<Sample> &samples)
{
    QPolygonF there;
    QPolygonF back;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const Sample &sample = samples[i];
        const QPointF side =
            sideways(samples[std::max<qsizetype>(i - 1, 0)], samples[std::min(i + 1, samples.size() - 1)]);
        // Turning the way an ellipse does, or the ends would be holes.
        there << sample.at - side * sample.radius;
        back.prepend(sample.at + side * sample.radius);
    }
    path.addPolygon(there + back);
    path.closeSubpath();
    path.addEllipse(samples.first().at, samples.first().radius, samples.first().radius);
    path.addEllipse(samples.last().at, samples.last().radius, samples.last().radius);
}

}

QPainterPath outline(const DrawnSignature &signature)
{
    const qreal pen = std::max(1.6, signature.pad.height() * 0.016);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Stroke &stroke : signature.strokes) {
        const QList<Sample> samples = smoothed(stroke, pen);
        if (samples.size() == 1)
            path.addEllipse(samples.first().at, pen / 2, pen / 2);
        else if (!samples.isEmpty())
            addRibbon(path, samples);
    }
    return path;
}

QByteArray toPng(const DrawnSignature &signature, double scale)
{
    QImage image((QSizeF(signature.pad) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillPath(outline(signature), Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
