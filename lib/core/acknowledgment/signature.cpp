#include "acknowledgment/signature.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QRect>

#include <charconv>

using namespace Qt::StringLiterals;

namespace {

/// What `toBytes` spelt, read from its beginning: a signature has hundreds of points, and each is looked at while
/// somebody waits for the record to be saved.
class Spelling {
public:
    explicit Spelling(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool take(QByteArrayView expected)
    {
        const bool found = m_rest.startsWith(expected);
        if (found)
            m_rest = m_rest.sliced(expected.size());
        return found;
    }

    bool take(int &number)
    {
        const auto [end, error] = std::from_chars(m_rest.begin(), m_rest.end(), number);
        m_rest = m_rest.sliced(end - m_rest.begin());
        return error == std::errc();
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

}

bool isBlank(const DrawnSignature &signature)
{
    constexpr int smallest = 1000; // hundredths of a pixel: ten pixels either way
    QRect covered;
    for (const Stroke &stroke : signature.strokes) {
        for (const StrokePoint &point : stroke)
            covered |= QRect(point.x, point.y, 1, 1);
    }
    return covered.width() < smallest && covered.height() < smallest;
}

QByteArray toBytes(const DrawnSignature &signature)
{
    QJsonArray strokes;
    for (const Stroke &stroke : signature.strokes) {
        QJsonArray points;
        for (const StrokePoint &point : stroke)
            points << QJsonArray{point.x, point.y, point.pressure, point.at};
        strokes << points;
    }
    return canonicalJson(
        {{u"pad"_s, QJsonArray{signature.pad.width(), signature.pad.height()}}, {u"strokes"_s, strokes}});
}

std::optional<DrawnSignature> drawnSignature(const QByteArray &bytes)
{
    Spelling spelling(bytes);
    DrawnSignature signature;
    int width = 0, height = 0;
    if (!spelling.take("{\"pad\":[") || !spelling.take(width) || !spelling.take(",") || !spelling.take(height)
        || !spelling.take("],\"strokes\":["))
        return std::nullopt;
    signature.pad = QSize(width, height);
    while (spelling.take(signature.strokes.isEmpty() ? "[" : ",[")) {
        Stroke stroke;
        StrokePoint point;
        while (spelling.take(stroke.isEmpty() ? "[" : ",[")) {
            if (!spelling.take(point.x) || !spelling.take(",") || !spelling.take(point.y) || !spelling.take(",")
                || !spelling.take(point.pressure) || !spelling.take(",") || !spelling.take(point.at)
                || !spelling.take("]"))
                return std::nullopt;
            stroke << point;
        }
        if (!spelling.take("]"))
            return std::nullopt;
        signature.strokes << stroke;
    }
    return spelling.take("]}") && spelling.isAtEnd() ? std::optional(signature) : std::nullopt;
}
