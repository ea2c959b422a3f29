#pragma once

#include "salvage/pagefile.h"

#include <QHash>

/// Goes through the trees of a file as far as they hold together, and knows which pages it has seen.
class PageReader {
public:
    explicit PageReader(const PageFile &file);

    /// Where each table's and each index's tree begins, as far as the file's own list of them can be read.
    struct Roots {
        QHash<QString, PageFile::Number> tables;
        QHash<QString, QList<PageFile::Number>> indexes; ///< by table
    };
    Roots roots();

    enum class Tree { Table, Index };
    /// What to do with a row; false where it can't belong to the tree.
    using Use = std::function<bool(const StoredRow &)>;

    /// Goes through the tree that begins at `root`.
    void walk(PageFile::Number root, Tree tree, const Use &use);

    /// Tables' pages that no tree leads to, and that aren't free.
    void strays(const std::function<bool(const QList<StoredRow> &rows)> &use);

    /// Whether the list of free pages could be followed to its end: only then is a stray page surely no deleted one.
    bool knowsFreePages() const { return m_knowsFree; }
    /// Pages that should be part of a tree and can't be read.
    int unreadable() const { return m_unreadable; }
    PageFile::Number seen() const { return PageFile::Number(m_seen.size()); }

private:
    void followFreeList();

    const PageFile &m_file;
    QSet<PageFile::Number> m_seen;
    bool m_knowsFree = false;
    int m_unreadable = 0;
};
