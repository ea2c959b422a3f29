#pragma once

#include "exchange/textimport.h"

/// What a person may do with the parts of an import before it is saved. Each answers another import; `part` is a place
/// in its parts.
namespace ImportPlan {

/// The part that holds each part in the tree that they make, -1 where none does: an area its rules and introduction, a
/// rule its text.
QList<qsizetype> holders(const TextImport &import);

/// A heading or paragraph begins a problem area, or a rule.
TextImport asArea(TextImport import, qsizetype part);
TextImport asRule(TextImport import, qsizetype part);

/// A heading goes, as bold text, to what stands before it; a paragraph becomes one with the text before it.
TextImport joined(TextImport import, qsizetype part);
bool canJoin(const TextImport &import, qsizetype part);

/// A rule of its own begins at the paragraph; its first words become the title.
TextImport split(TextImport import, qsizetype part);
bool canSplit(const TextImport &import, qsizetype part);

/// `part` goes into the handbook or is left out, with all that it holds. What is noise stays out until it is taken by
/// itself; what is taken takes along what holds it.
TextImport taken(TextImport import, qsizetype part, bool isTaken);

/// The title is put right.
TextImport named(TextImport import, qsizetype part, const QString &title);

}
