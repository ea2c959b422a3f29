#include "acknowledgment/partlist.h"

#include "acknowledgment/tallybar.h"
#include "base/languages.h"
#include "shell/standingwords.h"
#include "shell/style.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 6;

/// Name, words and bar, one under the other.
class PartDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * lineHeight(option) + barHeight + 3 * grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *const model = static_cast<const PartModel *>(index.model());
        const bool isChosen = option.state & QStyle::State_Selected;
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const QRect inner = option.rect.adjusted(grid, grid, -grid, -grid);
        QRect line(inner.left(), inner.top() + spaceAbove(option.font), inner.width(), option.fontMetrics.height());
        const auto say = [&](const QString &text) {
            painter->drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                              option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, lineHeight(option));
        };
        painter->save();
        painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(option.font);
        say(model->name(index.row()));
        say(model->words(index.row()));
        painter->restore();
        const QRect bar(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight);
        if (isChosen) // its colours need their own ground
            painter->fillRect(bar.adjusted(-2, -2, 2, 2), option.palette.base());
        paintTally(*painter, bar, model->tally(index.row()), option.palette, option.direction);
    }

private:
    static int lineHeight(const QStyleOptionViewItem &option)
    {
        return option.fontMetrics.height() + spaceAbove(option.font);
    }
};

}

void PartModel::show(const EditionStatus &status)
{
    beginResetModel();
    m_status = status;
    endResetModel();
}

QString PartModel::name(int row) const
{
    const PartTally part = row > 0 ? m_status.parts.at(row - 1) : PartTally();
    switch (m_status.by) {
    case Parts::Sites:
        return row == 0 ? tr("All sites") : part.site ? part.site->name : tr("Without a site");
    case Parts::Titles:
        return row == 0 ? tr("All job titles") : !part.name.isEmpty() ? part.name : tr("Without a job title");
    case Parts::Languages:
        return row == 0 ? tr("All languages") : nativeName(part.name);
    }
    Q_UNREACHABLE();
}

QString PartModel::words(int row) const
{
    const Tally &counts = tally(row);
    const QString acknowledged = tr("%L1 of %L2 acknowledged").arg(counts.acknowledged).arg(counts.people());
    return counts.overdue > 0 ? tr("%1, %L2 overdue").arg(acknowledged).arg(counts.overdue) : acknowledged;
}

const Tally &PartModel::tally(int row) const
{
    return row == 0 ? m_status.tally : m_status.parts.at(row - 1).tally;
}

void PartModel::narrow(int row, Status::Filter &filter) const
{
    filter.people.site.reset();
    filter.withoutSite = false;
    filter.title.reset();
    filter.language.reset();
    if (row <= 0 || row > m_status.parts.size())
        return;
    const PartTally &part = m_status.parts.at(row - 1);
    if (m_status.by == Parts::Titles)
        filter.title = part.name;
    else if (m_status.by == Parts::Languages)
        filter.language = part.name;
    else if (part.site)
        filter.people.site = part.site->id;
    else
        filter.withoutSite = true;
}

int PartModel::rowOf(const Status::Filter &filter) const
{
    for (int row = 1; row < rowCount(); ++row) {
        Status::Filter own;
        narrow(row, own);
        if (own.people.site == filter.people.site && own.withoutSite == filter.withoutSite && own.title == filter.title
            && own.language == filter.language)
            return row;
    }
    return 0;
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_status.parts.size()) + 1;
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return name(index.row());
    return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(words(index.row())) : QVariant();
}

PartList::PartList(QWidget *parent)
    : QListView(parent),
      m_model(new PartModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PartDelegate(this));
    setModel(m_model);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartList::chosenChanged);
}

void PartList::show(const EditionStatus &status)
{
    Status::Filter chosen;
    m_model->narrow(currentIndex().row(), chosen);
    const QSignalBlocker quiet(this);
    m_model->show(status);
    setCurrentIndex(m_model->index(m_model->rowOf(chosen)));
}
