#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

/// The pages of an SQLite file, read without SQLite, which gives up on a tree where its first page is gone
/// (https://www.sqlite.org/fileformat2.html).
class PageFile {
public:
    using Number = quint32; ///< of a page, from 1

    /// Damaged: not even the first page can be read.
    static Result<std::unique_ptr<PageFile>> open(const QString &path);

    Number count() const { return m_count; }
    /// The bytes of a page that hold content; empty where there is no such page.
    QByteArray page(Number number) const;
    qsizetype usable() const { return m_usable; }
    Number firstFreePage() const { return m_firstFree; }
    quint32 freeCount() const { return m_freeCount; }

private:
    PageFile() = default;

    mutable QFile m_file;
    qsizetype m_pageSize = 0;
    qsizetype m_usable = 0;
    Number m_count = 0;
    Number m_firstFree = 0;
    quint32 m_freeCount = 0;
};

/// One row of a table, or entry of an index.
struct StoredRow {
    qint64 rowid = 0; ///< 0 in an index
    QList<QVariant> values;
    qsizetype whole = 0; ///< how many of the values, from the first on, are there to their ends
};

/// A page of a tree, taken apart as far as it holds together.
struct TreePage {
    enum class Kind { TableLeaf, TableInterior, IndexLeaf, IndexInterior };
    Kind kind;
    QList<StoredRow> rows;
    QList<PageFile::Number> children;
    QSet<PageFile::Number> overflow; ///< pages that the rows go on over
    int lostCells = 0; ///< that can't be read
};

/// Nothing where `number` is no page of a tree.
std::optional<TreePage> readTreePage(const PageFile &file, PageFile::Number number);
