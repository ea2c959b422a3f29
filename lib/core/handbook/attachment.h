#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A picture that a rule keeps beside its text.
struct Attachment {
    Id<Attachment> id = Id<Attachment>::next();
    QString name;
    QString mediaType; ///< "image/png"
    qint64 size = 0; ///< in bytes
    QByteArray digest; ///< SHA-256 of its bytes

    bool operator==(const Attachment &) const = default;
};

/// A picture that is to be kept.
struct NewAttachment {
    QString name;
    QString mediaType;
    QByteArray bytes;

    bool operator==(const NewAttachment &) const = default;
};

/// No picture in a rule needs more bytes, and every backup carries it.
constexpr qint64 largestAttachment = 10LL * 1024 * 1024;

/// `bytes` as what they begin as, whatever `name` says; its ending is put right. None where they are no picture that
/// any program shows without running anything in it (PNG, JPEG, GIF, WebP, TIFF, BMP), or too large.
std::optional<NewAttachment> newAttachment(const QString &name, const QByteArray &bytes);
