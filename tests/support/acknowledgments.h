#pragma once

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/signature.h"
#include "base/canonicaljson.h"
#include "handbook/edition.h"
#include "people/person.h"

/// A signature that goes up and down across the pad.
inline DrawnSignature zigzag()
{
    DrawnSignature signature{QSize(600, 200), {Stroke{}}};
    for (int i = 0; i < 40; ++i)
        signature.strokes.first() << StrokePoint{2000 + i * 1200, i % 2 ? 4000 : 14000, 300 + i * 15, i * 12};
    return signature;
}

/// What is stored when `person` draws a signature under `edition` on 2 March 2026.
inline Acknowledgment drawnAcknowledgment(const Person &person, const Edition &edition)
{
    const QDateTime shown(QDate(2026, 3, 2), QTime(9, 0), Qt::OffsetFromUTC, 3600);
    return {.person = person.id,
            .edition = edition.id,
            .personNumber = person.number,
            .personName = person.name,
            .personTitle = person.title,
            .editionNumber = edition.number,
            .language = person.language,
            .editionDigest = digest(edition),
            .shownDigest = sha256(shownBytes(edition, person.language, "I have received it.")),
            .statement = "I have received it.",
            .strokes = toBytes(zigzag()),
            .image = "not a picture, but bytes",
            .identity = "manager-vouched",
            .shownAt = shown,
            .reachedEndAt = shown.addSecs(240),
            .signedAt = shown.addSecs(300),
            .dated = QDate(2026, 3, 2),
            .operatorName = "Mara Manager"};
}
