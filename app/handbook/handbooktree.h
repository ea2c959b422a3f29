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
    /// Chooses and opens without telling `chose`.
    void choose(const Chosen &chosen);

Q_SIGNALS:
    /// Somebody chose something, in the tree.
    void chose(const Chosen &chosen);
    /// Enter or a double click on what is chosen.
    void opened();
    void dropped(const Place &from, const Place &to);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    HandbookModel *m_model;
    HandbookFilter *m_filter;
    bool m_isQuiet = false;
};
