#include "shell/richdocument.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cellPadding = 4;

class Writer {
public:
    Writer(QTextCursor &cursor, const RichLook &look)
        : m_cursor(cursor),
          m_look(look)
    {
    }

    void write(const RichBlock &block)
    {
        if (block.kind == RichBlock::Kind::Table) {
            writeTable(block.cells);
            m_lists.fill(nullptr);
            return;
        }
        QTextBlockFormat format = m_look.paragraph;
        if (!m_isFirst)
            format.setTopMargin(block.isItem() && m_wasItem ? 0 : m_look.apart);
        format.setIndent(block.isItem() ? 0 : block.depth);
        beginParagraph(format);
        if (block.isItem())
            takeIntoList(block);
        std::fill(m_lists.begin() + block.depth + (block.depth > 0), m_lists.end(), nullptr);
        for (const RichRun &run : block.runs)
            m_cursor.insertText(QString(run.text).replace(u'\n', QChar::LineSeparator), formatOf(run));
        m_wasItem = block.isItem();
    }

private:
    void beginParagraph(const QTextBlockFormat &format)
    {
        const bool isFree = m_isFirst && m_cursor.block().length() == 1 && !m_cursor.currentList();
        if (isFree || std::exchange(m_isAfterTable, false)) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(m_look.letters);
        } else {
            m_cursor.insertBlock(format, m_look.letters);
        }
        m_isFirst = false;
    }

    void takeIntoList(const RichBlock &item)
    {
        QTextList *&list = m_lists[size_t(item.depth)];
        const bool isNumbered = item.kind == RichBlock::Kind::Numbered;
        const auto style = isNumbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
        if (list && list->format().style() == style && item.number != 1) {
            list->add(m_cursor.block());
            return;
        }
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(item.depth);
        list = m_cursor.createList(format);
    }

    QTextCharFormat formatOf(const RichRun &run) const
    {
        QTextCharFormat format = m_look.letters;
        if (run.isBold)
            format.setFontWeight(QFont::Bold);
        if (run.isItalic)
            format.setFontItalic(true);
        if (!run.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(run.link);
            format.setFontUnderline(true);
            format.setForeground(QGuiApplication::palette().link());
        }
        return format;
    }

    void writeTable(const QList<QStringList> &rows)
    {
        QTextTableFormat format;
        format.setLayoutDirection(m_look.paragraph.layoutDirection());
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(cellPadding);
        format.setTopMargin(m_look.apart);
        format.setHeaderRowCount(1);
        if (m_isAfterTable)
            m_cursor.insertBlock(m_look.paragraph, m_look.letters);
        QTextTable *const table = m_cursor.insertTable(int(rows.size()), int(rows[0].size()), format);
        QTextBlockFormat paragraph = m_look.paragraph;
        paragraph.setTopMargin(0);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                cell.setBlockFormat(paragraph);
                QTextCharFormat letters = m_look.letters;
                if (row == 0)
                    letters.setFontWeight(QFont::Bold);
                cell.setBlockCharFormat(letters);
                cell.insertText(rows[row][column], letters);
            }
        }
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_isFirst = false;
        m_isAfterTable = true;
        m_wasItem = false;
    }

    QTextCursor &m_cursor;
    const RichLook &m_look;
    std::array<QTextList *, deepestList + 1> m_lists{};
    bool m_isFirst = true;
    bool m_wasItem = false;
    bool m_isAfterTable = false;
};

QList<RichRun> runsOf(const QTextBlock &block)
{
    QList<RichRun> runs;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            continue;
        runs << RichRun{fragment.text().replace(QChar::LineSeparator, u'\n'), format.fontWeight() >= QFont::DemiBold,
                        format.fontItalic(), format.isAnchor() ? format.anchorHref() : QString()};
    }
    return runs;
}

class Reader {
public:
    void read(const QTextFrame *frame)
    {
        for (auto part = frame->begin(); !part.atEnd(); ++part) {
            if (const auto *const table = qobject_cast<const QTextTable *>(part.currentFrame()))
                readTable(table);
            else if (part.currentFrame())
                read(part.currentFrame());
            else
                readBlock(part.currentBlock());
        }
    }

    RichText result() const { return normalised(m_text); }

private:
    void readBlock(const QTextBlock &block)
    {
        const QTextList *const list = block.textList();
        RichBlock read{.depth = block.blockFormat().indent(), .runs = runsOf(block)};
        if (list) {
            const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
            read.kind = isNumbered ? RichBlock::Kind::Numbered : RichBlock::Kind::Bullet;
            read.depth += list->format().indent();
            read.number = isNumbered && list->itemNumber(block) == 0 ? 1 : 0;
        }
        m_text.blocks << read;
    }

    void readTable(const QTextTable *table)
    {
        RichBlock read{.kind = RichBlock::Kind::Table};
        for (int row = 0; row < table->rows(); ++row) {
            read.cells << QStringList();
            for (int column = 0; column < table->columns(); ++column) {
                QStringList lines;
                const QTextTableCell cell = table->cellAt(row, column);
                const QTextBlock end = cell.lastCursorPosition().block().next();
                for (QTextBlock block = cell.firstCursorPosition().block(); block.isValid() && block != end;
                     block = block.next())
                    lines << block.text();
                read.cells.last() << lines.join(u' ').replace(QChar::LineSeparator, u' ');
            }
        }
        m_text.blocks << read;
    }

    RichText m_text;
};

}

void writeRichText(QTextCursor &cursor, const RichText &text, const RichLook &look)
{
    Writer writer(cursor, look);
    for (const RichBlock &block : text.blocks)
        writer.write(block);
}

RichText richTextOf(const QTextDocument &document)
{
    Reader reader;
    reader.read(document.rootFrame());
    return reader.result();
}
