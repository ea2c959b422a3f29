#include "salvage/pagereader.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

// The columns of sqlite_schema.
enum SchemaColumn { Type, Name, OfTable, Root, Sql, SchemaColumns };

}

PageReader::PageReader(const PageFile &file)
    : m_file(file)
{
    followFreeList();
}

void PageReader::followFreeList()
{
    quint32 found = 0;
    PageFile::Number trunk = m_file.firstFreePage();
    const auto at = [](const QByteArray &page, qsizetype place) {
        return qFromBigEndian<quint32>(page.constData() + place * 4);
    };
    while (trunk != 0) {
        const QByteArray page = m_file.page(trunk);
        if (page.isEmpty() || m_seen.contains(trunk))
            return;
        const quint32 leaves = at(page, 1);
        if (leaves > quint32(page.size() / 4 - 2))
            return;
        m_seen << trunk;
        for (quint32 i = 0; i < leaves; ++i)
            m_seen << at(page, 2 + i);
        found += 1 + leaves;
        trunk = at(page, 0);
    }
    m_knowsFree = found == m_file.freeCount();
}

PageReader::Roots PageReader::roots()
{
    Roots roots;
    walk(1, Tree::Table, [&](const StoredRow &row) {
        if (row.values.size() != SchemaColumns || row.values[Root].typeId() != QMetaType::LongLong)
            return false;
        const auto root = PageFile::Number(row.values[Root].toLongLong());
        const QString type = row.values[Type].toString(), table = row.values[OfTable].toString();
        if (type == "table"_L1)
            roots.tables.insert(table, root);
        else if (type == "index"_L1)
            roots.indexes[table] << root;
        return true;
    });
    return roots;
}

void PageReader::walk(PageFile::Number root, Tree tree, const Use &use)
{
    QList<PageFile::Number> ahead{root};
    while (!ahead.isEmpty()) {
        const PageFile::Number number = ahead.takeLast();
        if (m_seen.contains(number)) {
            ++m_unreadable;
            continue;
        }
        const auto page = readTreePage(m_file, number);
        const bool isOfTable =
            page && (page->kind == TreePage::Kind::TableLeaf || page->kind == TreePage::Kind::TableInterior);
        if (!page || isOfTable != (tree == Tree::Table)) {
            ++m_unreadable;
            continue;
        }
        int fitting = 0;
        for (const StoredRow &row : page->rows)
            fitting += use(row) ? 1 : 0;
        // A page of another tree, to which a damaged one led: its own tree is to find it.
        if (!page->rows.isEmpty() && fitting == 0) {
            ++m_unreadable;
            continue;
        }
        m_seen << number;
        m_seen += page->overflow;
        for (auto child = page->children.crbegin(); child != page->children.crend(); ++child)
            ahead << *child;
    }
}

void PageReader::strays(const std::function<bool(const QList<StoredRow> &)> &use)
{
    for (PageFile::Number number = 2; number <= m_file.count(); ++number) {
        if (m_seen.contains(number))
            continue;
        const auto page = readTreePage(m_file, number);
        if (!page || page->kind != TreePage::Kind::TableLeaf || page->rows.isEmpty())
            continue;
        if (use(page->rows)) {
            m_seen << number;
            m_seen += page->overflow;
        }
    }
}
