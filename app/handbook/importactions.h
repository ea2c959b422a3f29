#pragma once

#include "exchange/textimport.h"

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QTreeView;
class TextImportModel;

/// What can be done with the parts that are chosen in the tree of an import: a button that lists it, and one that
/// undoes it. The tree offers the same as its menu and shortcuts.
class ImportActions : public QWidget {
    Q_OBJECT

public:
    ImportActions(QTreeView *tree, TextImportModel *model, QWidget *parent = nullptr);

    /// Brings the actions in line with what is chosen.
    void update();

private:
    using Change = TextImport (*)(TextImport, qsizetype);
    using Can = std::function<bool(const TextImport &, qsizetype)>;
    struct Offer {
        QAction *action;
        Can can;
    };

    void offer(QAction *&action, const QKeySequence &keys, Change change, const Can &can);
    void setWords();
    void changeChosen(const QString &what, Change change, const Can &can);
    QList<qsizetype> chosen() const;

    QTreeView *m_tree;
    TextImportModel *m_model;
    QAction *m_asArea = nullptr;
    QAction *m_asRule = nullptr;
    QAction *m_join = nullptr;
    QAction *m_split = nullptr;
    QAction *m_take = nullptr;
    QAction *m_leaveOut = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QPushButton *m_button;
    QList<Offer> m_offers;
};
