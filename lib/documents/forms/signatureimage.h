#pragma once

#include "acknowledgment/signature.h"

#include <QByteArray>
#include <QPainterPath>

/// The outline of a drawn signature, smoothed, its strokes as wide as they were pressed, in the pad's pixels.
QPainterPath outline(const DrawnSignature &signature);

/// A PNG of the signature, black on transparent, `scale` times the pad.
QByteArray toPng(const DrawnSignature &signature, double scale = 2);
