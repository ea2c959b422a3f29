#include "cli/demosignature.h"

#include "base/canonicaljson.h"

#include <QPointF>

#include <cmath>
#include <numbers>
#include <random>

namespace {

constexpr QSize pad(600, 200);
constexpr int millisecondsPerPoint = 8;

/// Chance that comes out the same on every machine, unlike the distributions of the standard library.
class Chance {
public:
    explicit Chance(const QString &name)
    {
        const QByteArray hash = sha256(name.toUtf8());
        std::seed_seq seed(hash.begin(), hash.end());
        m_engine.seed(seed);
    }

    double between(double least, double most) { return least + (most - least) * double(m_engine()) / 4294967296.0; }
    int of(int least, int most) { return least + int(m_engine() % quint32(most - least + 1)); }

private:
    std::mt19937 m_engine;
};

/// A pen that presses less the faster it goes.
class Pen {
public:
    explicit Pen(bool rightToLeft)
        : m_rightToLeft(rightToLeft)
    {
    }

    void lift()
    {
        if (!m_stroke.isEmpty())
            m_strokes << m_stroke;
        m_stroke.clear();
        m_at += 120;
    }

    void moveTo(QPointF to)
    {
        if (m_rightToLeft)
            to.setX(pad.width() - to.x());
        const double speed = m_stroke.isEmpty() ? 0 : std::hypot(to.x() - m_last.x(), to.y() - m_last.y());
        m_last = to;
        m_at += millisecondsPerPoint;
        m_stroke << StrokePoint{int(std::lround(to.x() * 100)), int(std::lround(to.y() * 100)),
                                int(std::lround(300 + 600 / (1 + speed / 6))), m_at};
    }

    QList<Stroke> strokes()
    {
        lift();
        return m_strokes;
    }

private:
    QList<Stroke> m_strokes;
    Stroke m_stroke;
    QPointF m_last;
    int m_at = 0;
    bool m_rightToLeft;
};

/// One word: loops along a rising line, tall at its first letter, ever flatter towards its end.
QPointF writeWord(Pen &pen, Chance &chance, QPointF from, double width, int letters)
{
    const double step = width / letters, slope = chance.between(-0.12, -0.02);
    for (int i = 0; i < letters; ++i) {
        const bool tall = i == 0 || chance.of(0, 4) == 0;
        const double height = (tall ? chance.between(45, 70) : chance.between(12, 26)) * (1 - 0.5 * i / letters);
        const double loop = qMin(chance.between(0.15, 0.55) * step * (tall ? 1.2 : 1), 30.0),
                     below = chance.of(0, 6) == 0 ? 25 : 2;
        constexpr int points = 16;
        for (int k = 0; k < points; ++k) {
            const double part = double(k) / points, turn = 2 * std::numbers::pi * part;
            const double x = (i + part) * step - loop * std::sin(turn);
            const double rise = std::cos(turn) > 0 ? below * std::cos(turn) : height * std::cos(turn);
            pen.moveTo(from + QPointF(x, slope * x + rise - 2));
        }
    }
    return from + QPointF(width, slope * width);
}

/// The line below that many people end with.
void underline(Pen &pen, Chance &chance, QPointF end, double width)
{
    pen.lift();
    const double bow = chance.between(-14, 14);
    for (int k = 0; k <= 24; ++k) {
        const double part = k / 24.0;
        pen.moveTo(QPointF(end.x() - part * width, end.y() + 22 + bow * std::sin(std::numbers::pi * part)));
    }
}

}

DrawnSignature demoSignature(const QString &name)
{
    Chance chance(name);
    const bool rightToLeft = name.isRightToLeft();
    Pen pen(rightToLeft);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QPointF at(chance.between(40, 70), chance.between(120, 135));
    const double room = 480;
    qsizetype letters = 0;
    for (const QString &word : words)
        letters += word.size();
    for (const QString &word : words) {
        const double width = room * double(word.size()) / double(qMax<qsizetype>(letters, 1)) * 0.92;
        at = writeWord(pen, chance, at, width, qBound(2, int(word.size()) * 2 / 3, 8)) + QPointF(14, 0);
        if (chance.of(0, 2) > 0)
            pen.lift();
    }
    if (chance.of(0, 1) == 0)
        underline(pen, chance, at, chance.between(0.5, 0.9) * room);
    return {pad, pen.strokes()};
}
