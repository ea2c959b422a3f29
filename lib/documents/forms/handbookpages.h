#pragma once

#include "handbook/edition.h"
#include "page/document.h"

/// What of a handbook goes on paper, and how.
struct HandbookPages {
    enum class As {
        Booklet, ///< title page, table of contents, problem areas and rules
        Sheets, ///< each rule on a page of its own
        Poster, ///< a problem area in large type, for a wall
    };
    As as = As::Booklet;
    QString language = {};
    QString beside = {}; ///< a second language, beside the first; empty for none
    Place place = {}; ///< the area or the rule that it is only about
    QString checkpoint = {}; ///< the ledger's, which stands at the foot
};

/// The pages of `edition` (of number 0 for the working text) that are asked for; a poster for each problem area where
/// none is named. Nothing where there is no such place.
Batch handbookPages(const Edition &edition, const HandbookPages &pages);
