#pragma once

#include "handbook/richtext.h"

/// `text` in HTML, with nothing but paragraphs, lists, tables, emphasis and allowed links.
QString html(const RichText &text);
