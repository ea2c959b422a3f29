#include "acknowledgment/signature.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRect>

using namespace Qt::StringLiterals;

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
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonArray pad = object.value("pad"_L1).toArray();
    if (pad.size() != 2)
        return std::nullopt;
    DrawnSignature signature{QSize(pad[0].toInt(), pad[1].toInt()), {}};
    for (const QJsonValue &points : object.value("strokes"_L1).toArray()) {
        Stroke stroke;
        for (const QJsonValue &value : points.toArray()) {
            const QJsonArray point = value.toArray();
            stroke << StrokePoint{point[0].toInt(), point[1].toInt(), point[2].toInt(), point[3].toInt()};
        }
        signature.strokes << stroke;
    }
    return signature;
}
