#pragma once

#include "handbook/draft.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>

/// The handbook as a tree of problem areas and rules, in one language.
class HandbookModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< all text in the shown language, as it is read, as a search key
        IsLackingRole, ///< whether there is no complete text in the shown language
    };

    explicit HandbookModel(QObject *parent = nullptr);

    /// Shows `handbook` in `language`; what has no title in it goes by its title in `otherwise`.
    void show(const Handbook &handbook, const QString &language, const QString &otherwise);

    QModelIndex indexOf(const Chosen &chosen) const;
    QModelIndex indexOf(const Place &place) const;
    std::optional<Place> placeAt(const QModelIndex &index) const;
    Chosen chosen(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// What stands at `from` was dropped elsewhere, and is to stand before what stands at `gap`.
    void dropped(const QList<Place> &from, const Place &gap);

private:
    Place gapFor(const Place &from, int row, const QModelIndex &parent) const;
    QString shownTitle(const Place &place) const;
    QString key(const Place &place) const;

    Handbook m_handbook;
    QString m_language;
    QString m_otherwise;
    template <typename Text>
    using Keys = QHash<qint64, std::pair<Text, QString>>; ///< by id, each with the text that it was made of
    mutable Keys<AreaText> m_areaKeys;
    mutable Keys<RuleText> m_ruleKeys;
    QList<Place> m_unread; ///< whose keys are made while nothing else is to be done
    QTimer m_ahead;
};

/// The problem areas and rules in which what is typed occurs; with an area come its rules.
class HandbookFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit HandbookFilter(QObject *parent = nullptr);

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_key;
};
