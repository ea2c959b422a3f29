#include "salvage/pagefile.h"

#include "base/files.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype fileHeader = 100, pageSizeAt = 16, reservedAt = 20, firstFreeAt = 32, freeCountAt = 36,
                    encodingAt = 56;
constexpr quint32 utf8 = 1;
constexpr qsizetype smallestPage = 512, largestPage = 65536;
constexpr qint64 largestRow = 256LL * 1024 * 1024;

/// Bytes that are taken off one by one; once they don't suffice, all further answers are nothing.
class Bytes {
public:
    explicit Bytes(QByteArrayView view)
        : m_view(view)
    {
    }

    bool isSound() const { return m_isSound; }
    qsizetype left() const { return m_view.size(); }

    QByteArrayView take(qint64 count)
    {
        if (count < 0 || count > m_view.size()) {
            m_isSound = false;
            return {};
        }
        const QByteArrayView taken = m_view.first(count);
        m_view = m_view.sliced(count);
        return taken;
    }

    template <typename Number>
    Number number()
    {
        const QByteArrayView taken = take(sizeof(Number));
        return m_isSound ? qFromBigEndian<Number>(taken.data()) : Number(0);
    }

    qint64 varint()
    {
        constexpr int longest = 9;
        quint64 value = 0;
        for (int i = 1; i < longest; ++i) {
            const auto byte = number<quint8>();
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return qint64(value);
        }
        return qint64(value << 8 | number<quint8>());
    }

private:
    QByteArrayView m_view;
    bool m_isSound = true;
};

qint64 signedNumber(QByteArrayView bytes)
{
    qint64 value = !bytes.isEmpty() && (quint8(bytes.front()) & 0x80) ? -1 : 0;
    for (const char byte : bytes)
        value = qint64(quint64(value) << 8 | quint8(byte));
    return value;
}

/// The value of a serial type (section 2.1 of the format).
std::optional<QVariant> readValue(qint64 type, Bytes &body)
{
    static constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant();
    if (type >= 1 && type <= 6)
        return QVariant(qlonglong(signedNumber(body.take(sizes[type]))));
    if (type == 7)
        return QVariant(std::bit_cast<double>(body.number<quint64>()));
    if (type == 8 || type == 9)
        return QVariant(qlonglong(type - 8));
    if (type < 12)
        return std::nullopt;
    const QByteArrayView bytes = body.take((type - 12) / 2);
    if (type % 2 == 0)
        return QVariant(bytes.toByteArray());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional<QVariant>(text);
}

/// The values in `payload`, of which only so many bytes as `available` were there; the rest is zeros.
bool readRecord(const QByteArray &payload, qint64 available, StoredRow &row)
{
    Bytes sizes(payload);
    const qint64 headerSize = sizes.varint();
    if (!sizes.isSound() || headerSize < 1 || headerSize > available)
        return false;
    Bytes header(QByteArrayView(payload).first(headerSize));
    Bytes body(QByteArrayView(payload).sliced(headerSize));
    header.varint();
    while (header.left() > 0) {
        const auto value = readValue(header.varint(), body);
        if (!value || !header.isSound() || !body.isSound())
            return false;
        row.values << *value;
        if (payload.size() - body.left() <= available)
            row.whole = row.values.size();
    }
    return true;
}

/// How many bytes of a payload of `size` stand in its own page.
qint64 localSize(qint64 size, qint64 usable, bool isTable)
{
    const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 wanted = least + (size - least) % (usable - 4);
    return wanted <= most ? wanted : least;
}

/// The payload of `size` that begins in `cell` and goes on over further pages; filled up with zeros where these are
/// not there, which `available` tells.
std::optional<QByteArray> readPayload(const PageFile &file, Bytes &cell, qint64 size, bool isTable, TreePage &page,
                                      qint64 &available)
{
    if (size < 0 || size > largestRow || size > qint64(file.count()) * file.usable())
        return std::nullopt;
    const qint64 local = localSize(size, file.usable(), isTable);
    QByteArray payload = cell.take(local).toByteArray();
    auto next = local < size ? cell.number<quint32>() : 0;
    if (!cell.isSound())
        return std::nullopt;
    QSet<PageFile::Number> seen;
    while (payload.size() < size) {
        const QByteArray further = seen.contains(next) ? QByteArray() : file.page(next);
        if (further.isEmpty())
            break;
        seen << next;
        Bytes bytes(further);
        next = bytes.number<quint32>();
        payload += bytes.take(qMin<qint64>(bytes.left(), size - payload.size()));
    }
    page.overflow += seen;
    available = payload.size();
    payload.resize(size, '\0');
    return payload;
}

std::optional<StoredRow> readCell(const PageFile &file, Bytes cell, TreePage &page)
{
    const bool isTable = page.kind == TreePage::Kind::TableLeaf || page.kind == TreePage::Kind::TableInterior;
    if (page.kind == TreePage::Kind::TableInterior || page.kind == TreePage::Kind::IndexInterior) {
        page.children << cell.number<quint32>();
        if (page.kind == TreePage::Kind::TableInterior)
            return cell.isSound() ? std::optional(StoredRow()) : std::nullopt;
    }
    StoredRow row;
    const qint64 size = cell.varint();
    if (isTable)
        row.rowid = cell.varint();
    if (!cell.isSound())
        return std::nullopt;
    qint64 available = 0;
    const auto payload = readPayload(file, cell, size, isTable, page, available);
    if (!payload || !readRecord(*payload, available, row))
        return std::nullopt;
    return row;
}

std::optional<TreePage::Kind> kindOf(quint8 type)
{
    switch (type) {
    case 2:
        return TreePage::Kind::IndexInterior;
    case 5:
        return TreePage::Kind::TableInterior;
    case 10:
        return TreePage::Kind::IndexLeaf;
    case 13:
        return TreePage::Kind::TableLeaf;
    default:
        return std::nullopt;
    }
}

}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> pages(new PageFile);
    pages->m_file.setFileName(path);
    if (!pages->m_file.open(QIODevice::ReadOnly))
        return fileError(pages->m_file);
    const QByteArray header = pages->m_file.read(fileHeader);
    const auto at = [&](qsizetype place) { return qFromBigEndian<quint32>(header.constData() + place); };
    if (header.size() == fileHeader && header.startsWith(magic)) {
        const auto size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
        pages->m_pageSize = size == 1 ? largestPage : size;
        pages->m_usable = pages->m_pageSize - quint8(header[reservedAt]);
        pages->m_firstFree = at(firstFreeAt);
        pages->m_freeCount = at(freeCountAt);
    }
    const bool isSize = pages->m_pageSize >= smallestPage && std::has_single_bit(quint32(pages->m_pageSize));
    if (!isSize || pages->m_usable < 480 || at(encodingAt) != utf8)
        return Error{
            Error::Kind::Damaged,
            Said::tr("Nothing can be read of “%1”: its beginning is destroyed, or it is no workspace. Restore a "
                     "backup.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            {}};
    pages->m_count = Number(pages->m_file.size() / pages->m_pageSize);
    return pages;
}

QByteArray PageFile::page(Number number) const
{
    if (number < 1 || number > m_count || !m_file.seek((qint64(number) - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    bytes.truncate(m_usable);
    return bytes.size() == m_usable ? bytes : QByteArray();
}

std::optional<TreePage> readTreePage(const PageFile &file, PageFile::Number number)
{
    const QByteArray bytes = file.page(number);
    const qsizetype begin = number == 1 ? fileHeader : 0;
    if (bytes.isEmpty())
        return std::nullopt;
    Bytes header(QByteArrayView(bytes).sliced(begin));
    const auto kind = kindOf(header.number<quint8>());
    if (!kind)
        return std::nullopt;
    TreePage page{*kind, {}, {}, {}, 0};
    header.number<quint16>();
    const auto cells = header.number<quint16>();
    header.number<quint16>();
    header.number<quint8>();
    const bool isInterior = *kind == TreePage::Kind::TableInterior || *kind == TreePage::Kind::IndexInterior;
    const PageFile::Number rightmost = isInterior ? header.number<quint32>() : 0;
    if (qsizetype(cells) * 2 > header.left())
        return std::nullopt;
    for (int i = 0; i < cells; ++i) {
        const auto place = header.number<quint16>();
        const bool isWithin = place > begin && place < bytes.size();
        const auto row = isWithin ? readCell(file, Bytes(QByteArrayView(bytes).sliced(place)), page) : std::nullopt;
        if (!row)
            ++page.lostCells;
        else if (*kind != TreePage::Kind::TableInterior)
            page.rows << *row;
    }
    if (isInterior)
        page.children << rightmost;
    return page;
}
