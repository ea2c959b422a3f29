#pragma once

#include <QPainterPath>

/// `text` as a QR code (error correction Q) with outlines along its modules, in a square of side 1 without a margin.
QPainterPath qrCode(const QString &text);
