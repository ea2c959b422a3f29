#include "page/qrcode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QTransform>

namespace {

/// Walks along the edges between dark and light, dark on the right hand, so that neighbours make one shape without
/// seams.
class Outlines {
public:
    explicit Outlines(const ZXing::BitMatrix &modules)
        : m_modules(modules),
          m_size(modules.width()),
          m_taken(m_size * m_size)
    {
    }

    QList<QPolygon> all()
    {
        QList<QPolygon> outlines;
        for (int y = 0; y < m_size; ++y) {
            for (int x = 0; x < m_size; ++x) {
                if (isDark(x, y) && !isDark(x, y - 1) && !m_taken[y * m_size + x])
                    outlines << outlineFrom(x, y);
            }
        }
        return outlines;
    }

private:
    bool isDark(int x, int y) const { return x >= 0 && y >= 0 && x < m_size && y < m_size && m_modules.get(x, y); }

    /// The outline that has the upper edge of module (`x`, `y`).
    QPolygon outlineFrom(int x, int y)
    {
        QPolygon corners;
        const QPoint start(x, y);
        QPoint at = start;
        QPoint step(1, 0);
        do {
            if (step == QPoint(1, 0))
                m_taken[at.y() * m_size + at.x()] = true;
            at += step;
            const QPoint turnedLeft(step.y(), -step.x());
            const QPoint turnedRight(-step.y(), step.x());
            if (!isDarkAhead(at, step, turnedRight)) {
                corners << at;
                step = turnedRight;
            } else if (isDarkAhead(at, step, turnedLeft)) {
                corners << at;
                step = turnedLeft;
            }
        } while (at != start || step != QPoint(1, 0));
        return corners;
    }

    /// Whether the module ahead of `at`, on the side of `side`, is dark.
    bool isDarkAhead(const QPoint &at, const QPoint &step, const QPoint &side) const
    {
        const QPoint sum = step + side; // towards the middle of that module
        return isDark(at.x() + (sum.x() > 0 ? 0 : -1), at.y() + (sum.y() > 0 ? 0 : -1));
    }

    const ZXing::BitMatrix &m_modules;
    int m_size;
    QList<bool> m_taken;
};

}

QrCode qrCode(const QString &text)
{
    constexpr int correctionM = 4; // of ZXing's 0 to 8
    const auto modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                             .setMargin(0)
                             .setEccLevel(correctionM)
                             .encode(text.toStdWString(), 0, 0);
    return {modules.width(), Outlines(modules).all()};
}

QPainterPath outlineOf(const QrCode &code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygon &outline : code.outlines) {
        path.addPolygon(outline);
        path.closeSubpath();
    }
    return QTransform::fromScale(1. / code.size, 1. / code.size).map(path);
}

QByteArray pdfOperators(const QrCode &code)
{
    QByteArray operators;
    const auto append = [&operators](int number) {
        if (number >= 100)
            operators += char('0' + number / 100);
        if (number >= 10)
            operators += char('0' + number / 10 % 10);
        operators += char('0' + number % 10);
        operators += ' ';
    };
    for (const QPolygon &outline : code.outlines) {
        char op = 'm';
        for (const QPoint &corner : outline) {
            append(corner.x());
            append(corner.y());
            operators += op;
            operators += '\n';
            op = 'l';
        }
        operators += "h\n";
    }
    return operators + "f\n";
}
