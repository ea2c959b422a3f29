#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// An office document (.docx, .odt) that was looked through: a zip of XML and pictures.
struct OfficePackage {
    QByteArray document; ///< packed anew from what was looked at, its pictures empty
    QHash<QString, QByteArray> pictures; ///< by their path in the document
};

/// What a document may unfold to; a book of a thousand pages stays far below.
struct PackageLimits {
    qsizetype entries = 10'000;
    qint64 inflated = 256LL * 1024 * 1024; ///< bytes that really come out, whatever the file says
    qint64 text = 64LL * 1024 * 1024; ///< bytes of XML among them
};

/// Unpacks `bytes` within `limits` and looks at all XML in it, so that no other program meets what could overwhelm it.
/// Invalid: it is no such document, damaged, locked with a password, too large, or holds definitions of entities.
Result<OfficePackage> openedPackage(const QByteArray &bytes, const PackageLimits &limits = {},
                                    const Progress &progress = {});
