#include "page/sheetwriter.h"

#include "page/drawnpages.h"
#include "page/pdfmarking.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int mostCommon = 500; // arrangements that are kept; pages of further ones carry everything themselves
constexpr int pagesPerBranch = 100;

void append(QByteArray &key, qreal number)
{
    const qint64 rounded = qRound64(number);
    key.append(reinterpret_cast<const char *>(&rounded), sizeof rounded);
}

/// Tells two arrangements of kept texts apart; empty where something else belongs to it.
QByteArray keyOf(const Layer &layer)
{
    if (!layer.shapes.isEmpty() || !layer.codes.isEmpty() || !layer.pictures.isEmpty() || layer.isEmpty())
        return {};
    QByteArray key;
    key.reserve((layer.texts.size() * 5 + layer.bars.size() * 4) * qsizetype(sizeof(qint64)));
    for (const PlacedText &placed : layer.texts) {
        const quintptr text = reinterpret_cast<quintptr>(placed.text.get());
        key.append(reinterpret_cast<const char *>(&text), sizeof text);
        for (const qreal number : {qreal(placed.first), qreal(placed.end), placed.at.x(), placed.at.y()})
            append(key, number);
    }
    for (const QRectF &bar : layer.bars) {
        for (const qreal number : {bar.x(), bar.y(), bar.width(), bar.height()})
            append(key, number);
    }
    return key;
}

QByteArray references(const QList<int> &numbers)
{
    QByteArray written;
    for (const int number : numbers)
        written += ' ' + pdfReference(number);
    return written;
}

QByteArray operatorsOf(const QList<PlacedCode> &codes, PaperSize paper)
{
    constexpr qreal point = 72 / dotsPerInch;
    QByteArray operators;
    for (const PlacedCode &placed : codes) {
        const qreal module = placed.side / placed.code.size * point;
        const qreal top = (sheet(paper).height() - placed.at.y()) * point;
        operators += "q " + QByteArray::number(module) + " 0 0 " + QByteArray::number(-module) + ' '
            + QByteArray::number(placed.at.x() * point) + ' ' + QByteArray::number(top) + " cm\n"
            + pdfOperators(placed.code) + "Q\n";
    }
    return operators;
}

}

SheetWriter::SheetWriter(PdfFile &file, PaperSize paper, bool sharesCommon)
    : m_file(file),
      m_paper(paper),
      m_sharesCommon(sharesCommon),
      m_tree(file.reserve())
{
}

void SheetWriter::add(ComposedPage page)
{
    const QList<PlacedCode> codes = std::exchange(page.own.codes, {});
    const QByteArray key = m_sharesCommon && page.scale == 1 ? keyOf(page.common) : QByteArray();
    if (key.isEmpty() || (m_common.size() >= mostCommon && !m_common.contains(key))) {
        m_sheets.push_back(
            {.layers = {page.common, page.own}, .codes = codes, .scale = page.scale, .bookmarks = page.bookmarks});
        return;
    }
    if (!m_common.contains(key)) {
        m_common.insert(key, 0);
        m_sheets.push_back({.layers = {page.common}, .common = key, .isCommon = true});
    }
    m_sheets.push_back({.layers = {page.own}, .codes = codes, .common = key, .bookmarks = page.bookmarks});
}

bool SheetWriter::flush()
{
    if (m_sheets.empty())
        return true;
    try {
        write(drawn());
    } catch (const std::exception &failure) {
        m_errorText = QString::fromLocal8Bit(failure.what());
    }
    m_sheets.clear();
    return m_errorText.isEmpty();
}

QByteArray SheetWriter::drawn()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(dotsPerInch));
    writer.setPageSize(pageSize(m_paper));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (i > 0)
            writer.newPage();
        QStringList &lines = m_sheets[i].lines;
        painter.resetTransform();
        painter.scale(m_sheets[i].scale, m_sheets[i].scale);
        for (const Layer &layer : std::as_const(m_sheets[i].layers)) {
            paint(painter, layer, [&](const QString &words) {
                painter.setPen(markOfLine(lines.size()));
                lines << words;
            });
        }
    }
    painter.end();
    return pdf;
}

void SheetWriter::write(const QByteArray &pdf)
{
    const DrawnPages pages(pdf, m_file);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const Sheet &sheet = m_sheets[i];
        const QByteArray box = pages.box(i);
        const QByteArray content = operatorsOf(sheet.codes, m_paper) + withWords(pages.content(i), sheet.lines);
        const QByteArray resources = pages.resources(i, "/XObject");
        QByteArray images = pages.images(i);
        const int number = m_file.reserve();
        if (sheet.isCommon) {
            m_file.putCompressed(
                number, "/Type /XObject /Subtype /Form /BBox " + box + " /Resources << " + resources + ">>", content);
            m_common[sheet.common] = number;
            continue;
        }
        const int common = m_common.value(sheet.common);
        if (common > 0)
            images += "/Common " + pdfReference(common) + ' ';
        m_file.putCompressed(number, {}, common > 0 ? "q /Common Do Q\n" + content : content);
        addPage(number, box, resources + "/XObject << " + images + ">>");
        for (const Bookmark &bookmark : sheet.bookmarks)
            m_bookmarks << OutlineEntry{bookmark.level, bookmark.title, m_kids.last(),
                                        (::sheet(m_paper).height() - bookmark.y * sheet.scale) * 72 / dotsPerInch};
    }
}

void SheetWriter::addPage(int content, const QByteArray &box, const QByteArray &resources)
{
    if (m_branches.isEmpty() || m_kids.size() == pagesPerBranch) {
        endBranch();
        m_branches << m_file.reserve();
    }
    m_kids << m_file.reserve();
    m_file.put(m_kids.last(),
               "<< /Type /Page /Parent " + pdfReference(m_branches.last()) + " /MediaBox " + box + " /Resources << "
                   + resources + " >> /Contents " + pdfReference(content) + " >>");
    ++m_pageCount;
}

void SheetWriter::endBranch()
{
    if (m_kids.isEmpty())
        return;
    m_file.put(m_branches.last(),
               "<< /Type /Pages /Parent " + pdfReference(m_tree) + " /Count " + QByteArray::number(m_kids.size())
                   + " /Kids [" + references(m_kids) + "] >>");
    m_kids.clear();
}

int SheetWriter::finish()
{
    endBranch();
    m_file.put(m_tree,
               "<< /Type /Pages /Count " + QByteArray::number(m_pageCount) + " /Kids [" + references(m_branches)
                   + "] >>");
    return m_tree;
}
