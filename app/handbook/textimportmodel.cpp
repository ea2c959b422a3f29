#include "handbook/textimportmodel.h"

#include "base/text.h"
#include "exchange/importplan.h"
#include "handbook/richtext.h"
#include "handbook/screentype.h"
#include "handbook/valuewords.h"

#include <QApplication>

using Role = ImportedPart::Role;

namespace {

constexpr qsizetype longestShown = 300; // letters of a paragraph in its row

bool isTitle(const ImportedPart &part)
{
    return part.role != Role::Text;
}

}

/// From one import to another and back.
class ImportStep : public QUndoCommand {
public:
    ImportStep(TextImportModel &model, const QString &what, const TextImport &after, qsizetype part)
        : QUndoCommand(what),
          m_model(model),
          m_before(model.import()),
          m_after(after),
          m_part(part)
    {
    }

    void undo() override { step(m_before); }
    void redo() override { step(m_after); }

private:
    void step(const TextImport &to)
    {
        m_model.show(to);
        Q_EMIT m_model.stepped(std::min(m_part, to.parts.size() - 1));
    }

    TextImportModel &m_model;
    TextImport m_before;
    TextImport m_after;
    qsizetype m_part;
};

void TextImportModel::setImport(const TextImport &import)
{
    m_steps.clear();
    beginResetModel();
    m_import = import;
    arrange();
    endResetModel();
    Q_EMIT edited();
}

void TextImportModel::change(const QString &what, const TextImport &after, qsizetype part)
{
    if (after != m_import)
        m_steps.push(new ImportStep(*this, what, after, part));
}

void TextImportModel::show(const TextImport &import)
{
    if (ImportPlan::holders(import) == m_parents) {
        m_import = import;
        for (const QList<qsizetype> &children : std::as_const(m_children)) {
            if (!children.isEmpty())
                Q_EMIT dataChanged(indexOf(children.first(), TextColumn), indexOf(children.last(), BecomesColumn));
        }
    } else {
        beginResetModel();
        m_import = import;
        arrange();
        endResetModel();
    }
    Q_EMIT edited();
}

void TextImportModel::arrange()
{
    m_parents = ImportPlan::holders(m_import);
    m_rows.fill(0, m_parents.size());
    m_children = QList<QList<qsizetype>>(m_parents.size() + 1);
    for (qsizetype part = 0; part < m_parents.size(); ++part) {
        QList<qsizetype> &siblings = m_children[m_parents[part] + 1];
        m_rows[part] = int(siblings.size());
        siblings << part;
    }
}

QModelIndex TextImportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const qsizetype holder = parent.isValid() ? partAt(parent) : -1;
    return createIndex(row, column, quintptr(m_children[holder + 1][row]));
}

QModelIndex TextImportModel::indexOf(qsizetype part, int column) const
{
    return part < 0 || part >= m_rows.size() ? QModelIndex() : createIndex(m_rows[part], column, quintptr(part));
}

qsizetype TextImportModel::partAt(const QModelIndex &index)
{
    return index.isValid() ? qsizetype(index.internalId()) : -1;
}

QModelIndex TextImportModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_parents[partAt(index)]) : QModelIndex();
}

int TextImportModel::rowCount(const QModelIndex &parent) const
{
    if (m_children.isEmpty() || parent.column() > 0)
        return 0;
    return int(m_children[partAt(parent) + 1].size());
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
        if (part.field && part.pictures.isEmpty())
            return spoken(*part.field);
        return part.pictures.isEmpty() ? tr("Text") : tr("%n pictures of the rule", nullptr, int(part.pictures.size()));
    }
    return {};
}

QVariant TextImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedPart &part = m_import.parts[partAt(index)];
    if (index.column() == BecomesColumn)
        return role == Qt::DisplayRole ? becomes(part) : QVariant();
    switch (role) {
    case Qt::DisplayRole: {
        const QString begin = part.text.left(longestShown);
        QStringList shown{isTitle(part) ? begin.simplified() : plainText(readMarkdown(begin)).simplified()};
        for (const qsizetype picture : part.pictures)
            shown << m_import.pictures[picture].name;
        shown.removeAll(QString());
        return isolated(shown.join(u' '));
    }
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
    const qsizetype part = partAt(index);
    if (role == Qt::CheckStateRole) {
        const bool isTaken = value.toInt() == Qt::Checked;
        change(isTaken ? tr("Take in") : tr("Leave out"), ImportPlan::taken(m_import, part, isTaken), part);
        return true;
    }
    if (role != Qt::EditRole || !isTitle(m_import.parts[part]))
        return false;
    change(tr("Change the title"), ImportPlan::named(m_import, part, value.toString()), part);
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
    const bool isEditable = isTitle(m_import.parts[partAt(index)]);
    return flags | Qt::ItemIsUserCheckable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}
