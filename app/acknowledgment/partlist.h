#pragma once

#include "acknowledgment/status.h"

#include <QAbstractListModel>
#include <QListView>

/// The sites or the job titles of a status: all of them together first.
class PartModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const EditionStatus &status);

    QString name(int row) const;
    /// "8 of 10 signed, 2 overdue".
    QString words(int row) const;
    const Tally &tally(int row) const;
    /// Which people belong to `row`.
    void narrow(int row, Status::Filter &filter) const;
    /// The row of those whom `filter` was narrowed to; 0 where they have none.
    int rowOf(const Status::Filter &filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    EditionStatus m_status;
};

/// How each site or job title stands, as a bar with words beside it; the chosen one narrows the list of people.
class PartList : public QListView {
    Q_OBJECT

public:
    explicit PartList(QWidget *parent = nullptr);

    void show(const EditionStatus &status);
    using QWidget::show;
    const PartModel &parts() const { return *m_model; }

Q_SIGNALS:
    void chosenChanged();

private:
    PartModel *m_model;
};
