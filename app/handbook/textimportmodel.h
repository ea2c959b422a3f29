#pragma once

#include "exchange/textimport.h"

#include <QAbstractItemModel>

/// The parts of a text that is to be imported, as the tree that they will make; each can be taken or left out, and
/// titles can be mended.
class TextImportModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TextColumn, BecomesColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setImport(const TextImport &import);
    const TextImport &import() const { return m_import; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something was taken, left out or mended.
    void edited();

private:
    void arrange();
    bool take(qsizetype part, bool isTaken);
    void takeWithin(qsizetype part, bool isTaken);
    QModelIndex indexOf(qsizetype part, int column) const;
    QString becomes(const ImportedPart &part) const;

    TextImport m_import;
    QList<qsizetype> m_parents; ///< by part; -1 for none
    QList<QList<qsizetype>> m_children; ///< by part, shifted by one: first those without a parent
};
