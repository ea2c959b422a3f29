#pragma once

#include "handbook/richtext.h"

/// What is taken over of `html` that somebody copied elsewhere: paragraphs, lists, plain tables, bold, italic and
/// links. Nothing it names is loaded, and what is too large or too deep to read in a moment is nothing.
RichText pastedHtml(const QString &html);
