#include "exchange/markdowntree.h"

#include <cmark.h>

#include <memory>

QString MarkdownTree::plainWords(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
        cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT), &cmark_node_free);
    return plainWords(root.get());
}

QString MarkdownTree::plainWords(cmark_node *node)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(node), &cmark_iter_free);
    QString words;
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node *const within = cmark_iter_get_node(walk.get());
        const cmark_node_type type = cmark_node_get_type(within);
        if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE))
            words += QString::fromUtf8(cmark_node_get_literal(within));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
                 || (event == CMARK_EVENT_EXIT && type == CMARK_NODE_PARAGRAPH))
            words += u' ';
    }
    return words.simplified();
}
