#pragma once

#include "exchange/textimport.h"

/// A part of a document with what shows whether it is a heading, and of which rank.
struct DocumentPart {
    ImportedPart part;
    int level = 0; ///< of a heading, 1 the highest; 0 of text
    bool isBold = false; ///< a short paragraph of bold words alone, which may be meant for a heading
    double size = 0; ///< of its letters, in points; 0 where the document doesn't say
};

/// Ranks the bold paragraphs of a document that has no headings: by their numbers, else by the size of their letters,
/// else by where they stand.
void findHeadings(QList<DocumentPart> &parts);

/// Makes the headings problem areas and rules: those of the highest level that structures the document, and of the
/// next. Deeper ones stay in the text, in bold. A heading over all others that says only the title is left out.
QList<ImportedPart> withRoles(const QList<DocumentPart> &parts);
