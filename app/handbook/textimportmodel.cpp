#include "handbook/textimportmodel.h"

#include "handbook/screentype.h"

#include <QApplication>

using Role = ImportedPart::Role;

namespace {

constexpr qsizetype longestShown = 300; // letters of a paragraph in its row

bool isTitle(const ImportedPart &part)
{
    return part.role != Role::Text;
}

/// A title that is left out as noise holds nothing: the text after it belongs to the title before it.
bool holdsText(const ImportedPart &part)
{
    return isTitle(part) && (part.taken || part.noise.isEmpty());
}

}

void TextImportModel::setImport(const TextImport &import)
{
    beginResetModel();
    m_import = import;
    arrange();
    endResetModel();
    Q_EMIT edited();
}

void TextImportModel::arrange()
{
    const QList<ImportedPart> &parts = m_import.parts;
    m_parents.fill(-1, parts.size());
    m_children = QList<QList<qsizetype>>(parts.size() + 1);
    qsizetype area = -1, rule = -1;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (parts[part].role == Role::AreaTitle && holdsText(parts[part]))
            area = rule = -1;
        else if (parts[part].role == Role::RuleTitle && holdsText(parts[part]))
            rule = -1;
        m_parents[part] = rule >= 0 ? rule : area;
        m_children[m_parents[part] + 1] << part;
        if (holdsText(parts[part]))
            (parts[part].role == Role::AreaTitle ? area : rule) = part;
    }
}

QModelIndex TextImportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const qsizetype holder = parent.isValid() ? qsizetype(parent.internalId()) : -1;
    return createIndex(row, column, quintptr(m_children[holder + 1][row]));
}

QModelIndex TextImportModel::indexOf(qsizetype part, int column) const
{
    return part < 0 ? QModelIndex()
                    : createIndex(int(m_children[m_parents[part] + 1].indexOf(part)), column, quintptr(part));
}

QModelIndex TextImportModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_parents[qsizetype(index.internalId())], 0) : QModelIndex();
}

int TextImportModel::rowCount(const QModelIndex &parent) const
{
    if (m_children.isEmpty() || parent.column() > 0)
        return 0;
    return int(m_children[parent.isValid() ? qsizetype(parent.internalId()) + 1 : 0].size());
}

int TextImportModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TextImportModel::becomes(const ImportedPart &part) const
{
    if (!part.taken)
        return part.noise.isEmpty() ? tr("Left out") : tr("Left out: %1").arg(part.noise);
    switch (part.role) {
    case Role::AreaTitle:
        return tr("Problem area");
    case Role::RuleTitle:
        return tr("Rule");
    case Role::Text:
        return tr("Text");
    }
    return {};
}

QVariant TextImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedPart &part = m_import.parts[qsizetype(index.internalId())];
    if (index.column() == BecomesColumn)
        return role == Qt::DisplayRole ? becomes(part) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return part.text.left(longestShown).simplified();
    case Qt::EditRole:
        return part.text;
    case Qt::CheckStateRole:
        return int(part.taken ? Qt::Checked : Qt::Unchecked);
    case Qt::FontRole: {
        QFont font = screenType(m_import.language);
        font.setBold(isTitle(part) && part.taken);
        return font;
    }
    default:
        return {};
    }
}

bool TextImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != TextColumn)
        return false;
    const qsizetype part = qsizetype(index.internalId());
    if (role == Qt::CheckStateRole)
        return take(part, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole || !isTitle(m_import.parts[part]))
        return false;
    m_import.parts[part].text = value.toString().simplified();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

void TextImportModel::takeWithin(qsizetype part, bool isTaken)
{
    m_import.parts[part].taken = isTaken;
    for (const qsizetype child : std::as_const(m_children[part + 1])) {
        if (m_import.parts[child].noise.isEmpty() || !isTaken)
            takeWithin(child, isTaken);
    }
}

bool TextImportModel::take(qsizetype part, bool isTaken)
{
    const bool isAnotherTree = isTitle(m_import.parts[part]) && !m_import.parts[part].noise.isEmpty();
    if (isAnotherTree)
        beginResetModel();
    takeWithin(part, isTaken);
    for (qsizetype above = m_parents[part]; isTaken && above >= 0; above = m_parents[above])
        m_import.parts[above].taken = true;
    if (isAnotherTree) {
        arrange();
        endResetModel();
    } else {
        for (qsizetype changed = 0; changed < m_import.parts.size(); ++changed)
            Q_EMIT dataChanged(indexOf(changed, 0), indexOf(changed, BecomesColumn));
    }
    Q_EMIT edited();
    return true;
}

QVariant TextImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TextColumn ? tr("In the file") : tr("Becomes");
}

Qt::ItemFlags TextImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() != TextColumn)
        return flags;
    const bool isEditable = isTitle(m_import.parts[qsizetype(index.internalId())]);
    return flags | Qt::ItemIsUserCheckable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}
