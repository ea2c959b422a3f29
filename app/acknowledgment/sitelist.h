#pragma once

#include "acknowledgment/status.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>

/// The sites of an edition's status: all of them together first.
class SiteModel : public QAbstractListModel {
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
    /// The row of a site; 0 where it has none.
    int rowOf(const std::optional<Id<Site>> &site) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    EditionStatus m_status;
};

/// How each site stands, as a bar with words beside it; the chosen one narrows the list of people.
class SiteList : public QListView {
    Q_OBJECT

public:
    explicit SiteList(QWidget *parent = nullptr);

    void show(const EditionStatus &status);
    using QWidget::show;
    const SiteModel &sites() const { return *m_model; }

Q_SIGNALS:
    void chosenChanged();

private:
    SiteModel *m_model;
};
