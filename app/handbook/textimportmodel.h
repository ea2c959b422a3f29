#pragma once

#include "exchange/textimport.h"

#include <QAbstractItemModel>
#include <QUndoStack>

/// The parts of a text that is to be imported, as the tree that they will make; each can be taken or left out, titles
/// can be mended, and every change can be undone.
class TextImportModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TextColumn, BecomesColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows `import`, and forgets the steps before.
    void setImport(const TextImport &import);
    const TextImport &import() const { return m_import; }

    /// Makes the import `after`, a step called `what`; `part` is what to look at then.
    void change(const QString &what, const TextImport &after, qsizetype part);
    QUndoStack &steps() { return m_steps; }

    QModelIndex indexOf(qsizetype part, int column = TextColumn) const;
    static qsizetype partAt(const QModelIndex &index);

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
    /// A step was done or undone that concerned `part`.
    void stepped(qsizetype part);

private:
    friend class ImportStep;
    void show(const TextImport &import);
    void arrange();
    QString becomes(const ImportedPart &part) const;

    TextImport m_import;
    QUndoStack m_steps;
    QList<qsizetype> m_parents; ///< by part; -1 for none
    QList<int> m_rows; ///< by part, under its parent
    QList<QList<qsizetype>> m_children; ///< by part, shifted by one: first those without a parent
};
