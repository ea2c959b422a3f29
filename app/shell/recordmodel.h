#pragma once

#include "base/result.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <functional>

/// A column of a list of records: its title, and what it says of a record.
template <typename Record>
struct RecordColumn {
    std::function<QString()> title;
    std::function<QVariant(const Record &)> text;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    std::function<QVariant(const Record &)> colour; ///< of the text; may be none
};

/// Records as rows, fetched page by page from where the last one ended: no list is ever read whole.
template <typename Record>
class RecordModel : public QAbstractTableModel {
public:
    /// At most `count` records after `last`, or the first ones.
    using Fetch = std::function<Result<QList<Record>>(const Record *last, int count)>;

    static constexpr int pageSize = 200;
    static constexpr int mostRefreshed = 5000;

    RecordModel(const QList<RecordColumn<Record>> &columns, const Fetch &fetch, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_columns(columns),
          m_fetch(fetch)
    {
    }

    /// Reads the first page anew; what went wrong, if anything did. Where the link is lost, what was read stays.
    Done reload()
    {
        const auto page = m_fetch(nullptr, pageSize);
        if (!page && page.error().kind == Error::Kind::Lost)
            return page.error();
        beginResetModel();
        m_records = page ? *page : QList<Record>();
        m_isWhole = m_records.size() < pageSize;
        endResetModel();
        return page ? done() : Done(page.error());
    }

    /// Reads anew what was read so far and changes only the rows that differ, so that what is chosen and where the view
    /// stands stays. `key` tells records apart.
    Done refresh(const std::function<qint64(const Record &)> &key)
    {
        const int count = qBound(pageSize, int(m_records.size()), mostRefreshed);
        const auto now = m_fetch(nullptr, count);
        if (!now)
            return now.error();
        removeAllBut(*now, key);
        for (int row = 0; row < now->size(); ++row)
            put(now->at(row), row, key);
        m_isWhole = now->size() < count;
        return done();
    }

    /// Reads on until `wanted` says yes to a record, at most `mostPages` pages; its row, or -1.
    int find(const std::function<bool(const Record &)> &wanted, int mostPages = 50)
    {
        for (int row = 0;; ++row) {
            if (row == m_records.size() && mostPages-- > 0 && canFetchMore({}))
                fetchMore({});
            if (row == m_records.size())
                return -1;
            if (wanted(m_records[row]))
                return row;
        }
    }

    const Record &at(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const RecordColumn<Record> &column = m_columns.at(index.column());
        const Record &record = m_records.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(record);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case Qt::ForegroundRole:
            return column.colour ? column.colour(record) : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title();
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(m_columns.at(section).alignment) : QVariant();
    }

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && !m_isWhole; }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        const auto page = m_fetch(m_records.isEmpty() ? nullptr : &m_records.constLast(), pageSize);
        m_isWhole = !page || page->size() < pageSize;
        if (!page || page->isEmpty())
            return;
        beginInsertRows({}, int(m_records.size()), int(m_records.size() + page->size()) - 1);
        m_records += *page;
        endInsertRows();
    }

private:
    void removeAllBut(const QList<Record> &kept, const std::function<qint64(const Record &)> &key)
    {
        QSet<qint64> keys;
        for (const Record &record : kept)
            keys << key(record);
        for (int last = int(m_records.size()) - 1; last >= 0; --last) {
            if (keys.contains(key(m_records[last])))
                continue;
            int first = last;
            while (first > 0 && !keys.contains(key(m_records[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_records.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Makes `record` stand in `row`, where those before it stand already.
    void put(const Record &record, int row, const std::function<qint64(const Record &)> &key)
    {
        int from = row;
        while (from < m_records.size() && key(m_records[from]) != key(record))
            ++from;
        if (from == m_records.size()) {
            beginInsertRows({}, row, row);
            m_records.insert(row, record);
            endInsertRows();
            return;
        }
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_records.move(from, row);
            endMoveRows();
        }
        if (m_records[row] == record)
            return;
        m_records[row] = record;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<RecordColumn<Record>> m_columns;
    Fetch m_fetch;
    QList<Record> m_records;
    bool m_isWhole = true;
};
