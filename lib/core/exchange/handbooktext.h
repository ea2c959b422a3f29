#pragma once

#include "handbook/edition.h"

/// What stands before the parts of an area and of a rule, in the language of the text.
struct PartLabels {
    QString signs;
    QString situation;
    QString handling;
    QString reason;
    QString example;
};

/// A handbook in one language as Markdown, which the import takes in again: problem areas and rules are headings; the
/// parts of a rule are labelled where there is more than its required handling.
QString handbookMarkdown(const Edition &edition, const QString &language, const PartLabels &labels);

/// The same as a page for a browser, without anything that could run or be loaded from elsewhere.
QString handbookHtml(const Edition &edition, const QString &language, const PartLabels &labels, const QString &title);
