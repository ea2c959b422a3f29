#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QPolygon>

/// A QR code as the outlines of its dark parts, in modules from its upper left corner, so that neighbours make one
/// shape without seams.
struct QrCode {
    int size = 0; ///< modules on each side
    QList<QPolygon> outlines;
};

/// `text` as a QR code with error correction M: a form code takes 21 modules, large ones that a worn scanner still
/// reads.
QrCode qrCode(const QString &text);

/// For a painter, in a square of side 1.
QPainterPath outlineOf(const QrCode &code);

/// For a PDF: the operators that fill it, in modules.
QByteArray pdfOperators(const QrCode &code);
