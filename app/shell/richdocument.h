#pragma once

#include "handbook/richtext.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextCursor;
class QTextDocument;

/// How the paragraphs of a text look where it is shown: their direction, line height and type.
struct RichLook {
    QTextBlockFormat paragraph;
    QTextCharFormat letters;
    qreal indent = 24; ///< of a list within a list, as the document has it
    qreal apart = 8; ///< between paragraphs
};

/// Writes `text` at `cursor`, beginning in its paragraph where that is empty; the first paragraph keeps the distance
/// that `look.paragraph` has above it.
void writeRichText(QTextCursor &cursor, const RichText &text, const RichLook &look);

/// What stands in `document`: its paragraphs, lists and tables, what is bold, italic or a link, and nothing else of it.
RichText richTextOf(const QTextDocument &document);
