#include "handbook/handbookmodel.h"

#include "base/text.h"
#include "handbook/richtext.h"
#include "handbook/screentype.h"
#include "handbook/textfield.h"
#include "handbook/translation.h"

#include <QApplication>
#include <QFont>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

const QString placeType = u"application/x-countersign-place"_s;

/// All that readers see of `text`, as a search key.
template <typename Text>
QString keyOf(const Text &text)
{
    QString all;
    for (const auto &part : partsOf(text)) {
        const QString &words = text.*part.words;
        all += (part.field == TextField::Title ? words : plainText(readMarkdown(words))) + u'\n';
    }
    return searchKey(all);
}

/// The key of `text`, which is made anew only where that is another text than before.
template <typename Keys, typename Text>
QString keyIn(Keys &keys, qint64 id, const Text &text)
{
    auto known = keys.find(id);
    if (known == keys.end() || known->first != text)
        known = keys.insert(id, {text, keyOf(text)});
    return known->second;
}

/// Whether the same things stand in the same places, whatever they say.
bool standAlike(const Handbook &first, const Handbook &second)
{
    const auto sameArea = [](const ProblemArea &one, const ProblemArea &other) {
        return one.id == other.id && std::ranges::equal(one.rules, other.rules, {}, &Rule::id, &Rule::id);
    };
    return std::ranges::equal(first.areas, second.areas, sameArea);
}

}

HandbookModel::HandbookModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        constexpr int atOnce = 10;
        for (int i = 0; i < atOnce && !m_unread.isEmpty(); ++i)
            (void)key(m_unread.takeLast());
        if (m_unread.isEmpty())
            m_ahead.stop();
    });
}

void HandbookModel::show(const Handbook &handbook, const QString &language, const QString &otherwise)
{
    const bool isAlike = standAlike(m_handbook, handbook);
    if (!isAlike)
        beginResetModel();
    m_handbook = handbook;
    m_language = language;
    m_otherwise = otherwise;
    m_unread = places(handbook);
    m_ahead.start();
    if (!isAlike) {
        endResetModel();
        return;
    }
    for (int area = 0; area < rowCount(); ++area) {
        const QModelIndex at = index(area, 0);
        Q_EMIT dataChanged(at, at);
        if (rowCount(at) > 0)
            Q_EMIT dataChanged(index(0, 0, at), index(rowCount(at) - 1, 0, at));
    }
}

QModelIndex HandbookModel::indexOf(const Chosen &chosen) const
{
    const auto place = placeOf(m_handbook, chosen);
    return place ? indexOf(*place) : QModelIndex();
}

QModelIndex HandbookModel::indexOf(const Place &place) const
{
    const QModelIndex area = index(int(place.area), 0);
    return place.rule < 0 ? area : index(int(place.rule), 0, area);
}

Chosen HandbookModel::chosen(const QModelIndex &index) const
{
    const auto place = placeAt(index);
    return place ? at(m_handbook, *place) : Chosen();
}

// An area's index carries 0, a rule's the number of its area, counted from 1.
QModelIndex HandbookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex HandbookModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId() - 1), 0, quintptr(0));
}

int HandbookModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_handbook.areas.size());
    return parent.internalId() == 0 ? int(m_handbook.areas[parent.row()].rules.size()) : 0;
}

int HandbookModel::columnCount(const QModelIndex &) const
{
    return 1;
}

std::optional<Place> HandbookModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    if (index.internalId() == 0)
        return Place{index.row(), -1};
    return Place{qsizetype(index.internalId() - 1), index.row()};
}

QString HandbookModel::shownTitle(const Place &place) const
{
    const ProblemArea &area = m_handbook.areas[place.area];
    const auto titleIn = [&](const QString &language) {
        return (place.rule < 0 ? area.texts.value(language).title : area.rules[place.rule].texts.value(language).title)
            .simplified();
    };
    const QString own = titleIn(m_language);
    const QString title = own.isEmpty() ? titleIn(m_otherwise) : own;
    if (!title.isEmpty())
        return title;
    return place.rule < 0 ? tr("Problem area without a title") : tr("Rule without a title");
}

QString HandbookModel::key(const Place &place) const
{
    const ProblemArea &area = m_handbook.areas[place.area];
    if (place.rule < 0)
        return keyIn(m_areaKeys, area.id.stored(), area.texts.value(m_language));
    const Rule &rule = area.rules[place.rule];
    return keyIn(m_ruleKeys, rule.id.stored(), rule.texts.value(m_language));
}

QVariant HandbookModel::data(const QModelIndex &index, int role) const
{
    const auto place = placeAt(index);
    if (!place)
        return {};
    const ProblemArea &area = m_handbook.areas[place->area];
    const auto *const rule = place->rule < 0 ? nullptr : &area.rules[place->rule];
    const bool isUntitled =
        (rule ? rule->texts.value(m_language).title : area.texts.value(m_language).title).trimmed().isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(numberOf(*place), isolated(shownTitle(*place)));
    case Qt::ToolTipRole:
        return isUntitled ? tr("No title in this language yet") : shownTitle(*place);
    case Qt::FontRole: {
        QFont font = isUntitled ? QApplication::font() : screenType(m_language);
        font.setItalic(isUntitled);
        font.setBold(!rule);
        return font;
    }
    case KeyRole:
        return key(*place);
    case IsLackingRole:
        return rule ? !rule->texts.value(m_language).isComplete() : isUntitled;
    default:
        return {};
    }
}

Qt::ItemFlags HandbookModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList HandbookModel::mimeTypes() const
{
    return {placeType};
}

QMimeData *HandbookModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Place> places;
    for (const QModelIndex &index : indexes) {
        if (const auto place = placeAt(index))
            places << *place;
    }
    places = inOrder(places);
    if (!areAlike(places))
        return nullptr;
    QByteArray words;
    for (const Place &place : std::as_const(places))
        words += QByteArray::number(place.area) + ' ' + QByteArray::number(place.rule) + '\n';
    auto *const data = new QMimeData;
    data->setData(placeType, words);
    return data;
}

/// Before what to put what is dropped; what is dropped on something of its own kind takes that one's place.
Place HandbookModel::gapFor(const Place &from, int row, const QModelIndex &parent) const
{
    const auto onto = placeAt(parent);
    const qsizetype areas = m_handbook.areas.size();
    if (from.rule < 0) {
        if (onto)
            return {onto->area + (from.area < onto->area ? 1 : 0), -1};
        return {row < 0 ? areas : row, -1};
    }
    if (onto && onto->rule >= 0)
        return {onto->area, onto->rule + (from.area == onto->area && from.rule < onto->rule ? 1 : 0)};
    if (onto)
        return {onto->area, row < 0 ? m_handbook.areas[onto->area].rules.size() : row};
    // Between areas, or under the last: behind the rules of the area above.
    const qsizetype above = row < 0 ? areas - 1 : qMax(row - 1, 0);
    return {above, row == 0 ? 0 : m_handbook.areas[above].rules.size()};
}

bool HandbookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction)
        return false;
    QList<Place> from;
    for (const QByteArray &line : data->data(placeType).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            from << Place{words[0].toLongLong(), words[1].toLongLong()};
    }
    if (from.isEmpty())
        return false;
    const Place gap = gapFor(from.first(), row, parent);
    if (gathered(m_handbook, from, gap) == m_handbook)
        return false;
    // The view is still within its drag; the move comes after it.
    QMetaObject::invokeMethod(
        this, [this, from, gap] { Q_EMIT dropped(from, gap); }, Qt::QueuedConnection);
    return true;
}

HandbookFilter::HandbookFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void HandbookFilter::setText(const QString &text)
{
    m_key = searchKey(text.trimmed());
    invalidateFilter();
}

bool HandbookFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_key.isEmpty()
        || sourceModel()->index(row, 0, parent).data(HandbookModel::KeyRole).toString().contains(m_key);
}
