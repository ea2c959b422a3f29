#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

/// A point of a drawn signature. Whole numbers, so that what is hashed is what is stored.
struct StrokePoint {
    int x = 0; ///< hundredths of a pixel in the pad, from the left
    int y = 0; ///< hundredths of a pixel, from the top
    int pressure = 1000; ///< thousandths; a mouse presses with 1000
    int at = 0; ///< milliseconds since the first point

    bool operator==(const StrokePoint &) const = default;
};
using Stroke = QList<StrokePoint>;

/// A signature as it was drawn on a pad of `pad` pixels.
struct DrawnSignature {
    QSize pad;
    QList<Stroke> strokes;

    bool operator==(const DrawnSignature &) const = default;
};

/// Whether so little was drawn that it is no signature: a dot or a slip of the hand.
bool isBlank(const DrawnSignature &signature);

/// Canonical JSON of the strokes, and back.
QByteArray toBytes(const DrawnSignature &signature);
std::optional<DrawnSignature> drawnSignature(const QByteArray &bytes);
