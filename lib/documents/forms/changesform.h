#pragma once

#include "handbook/handbookchange.h"
#include "page/document.h"

/// What changed from one edition to another, for paper: what was removed struck through, what was added underlined. An
/// edition without a date is the handbook as it is now.
Document changesForm(const QList<HandbookChange> &changes, const Edition &before, const Edition &after,
                     const QString &language);
