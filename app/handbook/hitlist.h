#pragma once

#include "handbook/handbooksearch.h"

#include <QAbstractListModel>
#include <QListView>

/// What a search found.
class HitModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<SearchHit> &hits);
    const SearchHit &at(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

/// Shows what a search found: where it stands, its title and a line of its text, with what was looked for marked.
class HitList : public QListView {
    Q_OBJECT

public:
    explicit HitList(QWidget *parent = nullptr);

    void show(const QList<SearchHit> &hits);
    using QWidget::show;

    /// Moves up or down by `steps`.
    void move(int steps);
    using QWidget::move;
    /// Opens what is chosen, else the first.
    void open();

Q_SIGNALS:
    void opened(const SearchHit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    HitModel *m_model;
};
