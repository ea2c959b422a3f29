#pragma once

#include "exchange/headinglevels.h"

#include <QByteArray>

/// A document taken apart.
struct FoundDocument {
    QString title; ///< that stands beside the text; empty where there is none
    QList<DocumentPart> parts;
    QStringList pictures; ///< where they lie; parts name them by their place here
    QStringList remarks; ///< what was left out, for the person who chose the file
};

/// Takes apart what pandoc made of a document. Invalid: it is too deeply nested, or no such thing.
Result<FoundDocument> documentParts(const QByteArray &json);
