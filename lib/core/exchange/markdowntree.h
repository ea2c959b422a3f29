#pragma once

#include <QString>

struct cmark_node;

/// What a reader of Markdown makes of a text.
namespace MarkdownTree {

/// The words that are left when all marks are taken for what they mean, in one line.
QString plainWords(const QString &markdown);

/// The same within `node`.
QString plainWords(cmark_node *node);

}
