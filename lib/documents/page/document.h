#pragma once

#include "base/result.h"
#include "page/blocks.h"

#include <functional>

/// What is to stand on paper, before it is laid out: a form is a function that makes one.
struct Document {
    QString language; ///< sets type, leading and direction
    QString head; ///< stands at the head of every page but the first
    QString foot; ///< stands at the foot of every page: the checkpoint
    QString pageOfPages; ///< "Page %1 of %2" in the document's language; "%1" alone for a booklet
    QString code; ///< the form code, in the corner of every page; empty for none
    qreal largestType = 1; ///< how much larger than usual it may be set, as long as all of it stands on one page
    QList<Block> blocks;
};

/// Documents that are printed in one go; each is made when its turn has come, so that thousands take no more room than
/// one.
struct Batch {
    qsizetype count = 0;
    std::function<Result<Document>(qsizetype)> document;
};
Batch batchOf(const QList<Document> &documents);

/// All of its words in reading order, as they are kept beside the pages of a PDF.
QString plainText(const Document &document);
