#pragma once

#include "handbook/handbookmodel.h"

#include <QTreeView>

/// The tree of problem areas and rules: what is open and chosen stays so when the handbook changes.
class HandbookTree : public QTreeView {
    Q_OBJECT

public:
    explicit HandbookTree(QWidget *parent = nullptr);

    void show(const Handbook &handbook, const QString &language, const QString &otherwise);
    using QWidget::show;
    void setFilter(const QString &text);

    Chosen chosen() const;
    /// Everything that is selected, in order; at least what is chosen.
    QList<Place> selected() const;
    /// Chooses and opens without telling `chose`.
    void choose(const Chosen &chosen);
    /// Selects what stands at `places` besides.
    void select(const QList<Place> &places);

Q_SIGNALS:
    /// Somebody chose something, in the tree.
    void chose(const Chosen &chosen);
    /// Enter or a double click on what is chosen.
    void opened();
    void dropped(const QList<Place> &from, const Place &gap);
    /// Another set of things is selected.
    void selectedOthers();
    /// The Delete key on what is selected.
    void removeWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    HandbookModel *m_model;
    HandbookFilter *m_filter;
    bool m_isQuiet = false;
};
