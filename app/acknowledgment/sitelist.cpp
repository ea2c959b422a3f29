#include "acknowledgment/sitelist.h"

#include "acknowledgment/tallybar.h"
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
class SiteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * lineHeight(option) + barHeight + 3 * grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *const model = static_cast<const SiteModel *>(index.model());
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

void SiteModel::show(const EditionStatus &status)
{
    beginResetModel();
    m_status = status;
    endResetModel();
}

QString SiteModel::name(int row) const
{
    if (row == 0)
        return tr("All sites");
    const SiteTally &site = m_status.sites.at(row - 1);
    return site.site ? site.site->name : tr("Without a site");
}

QString SiteModel::words(int row) const
{
    const Tally &counts = tally(row);
    const QString acknowledged = tr("%L1 of %L2 acknowledged").arg(counts.acknowledged).arg(counts.people());
    return counts.overdue > 0 ? tr("%1, %L2 overdue").arg(acknowledged).arg(counts.overdue) : acknowledged;
}

const Tally &SiteModel::tally(int row) const
{
    return row == 0 ? m_status.tally : m_status.sites.at(row - 1).tally;
}

void SiteModel::narrow(int row, Status::Filter &filter) const
{
    filter.people.site.reset();
    filter.withoutSite = false;
    if (row <= 0 || row > m_status.sites.size())
        return;
    const auto &site = m_status.sites.at(row - 1).site;
    if (site)
        filter.people.site = site->id;
    else
        filter.withoutSite = true;
}

int SiteModel::rowOf(const std::optional<Id<Site>> &site) const
{
    for (qsizetype i = 0; site && i < m_status.sites.size(); ++i) {
        if (m_status.sites[i].site && m_status.sites[i].site->id == *site)
            return int(i) + 1;
    }
    return 0;
}

int SiteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_status.sites.size()) + 1;
}

QVariant SiteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return name(index.row());
    return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(words(index.row())) : QVariant();
}

SiteList::SiteList(QWidget *parent)
    : QListView(parent),
      m_model(new SiteModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SiteDelegate(this));
    setModel(m_model);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SiteList::chosenChanged);
}

void SiteList::show(const EditionStatus &status)
{
    Status::Filter chosen;
    m_model->narrow(currentIndex().row(), chosen);
    const QSignalBlocker quiet(this);
    m_model->show(status);
    setCurrentIndex(m_model->index(m_model->rowOf(chosen.people.site)));
}
