#include "handbook/linkbox.h"
#include "handbook/richedit.h"

#include <QAction>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

int depthOf(const QTextBlock &block)
{
    const int own = block.blockFormat().indent();
    return block.textList() ? block.textList()->format().indent() + own : own;
}

/// The item of `style` at `depth` above `block`, with no shallower one between them.
QTextBlock itemAbove(const QTextBlock &block, int depth, QTextListFormat::Style style)
{
    for (QTextBlock above = block.previous(); above.isValid() && depthOf(above) >= depth; above = above.previous()) {
        const QTextList *const list = above.textList();
        if (depthOf(above) == depth && list)
            return list->format().style() == style ? above : QTextBlock();
    }
    return {};
}

/// Puts `block` into a list, that of the item above where there is one.
void putIntoList(const QTextBlock &block, int depth, QTextListFormat::Style style)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setIndent(0);
    cursor.setBlockFormat(format);
    if (const QTextBlock above = itemAbove(block, depth, style); above.isValid()) {
        above.textList()->add(block);
        return;
    }
    QTextListFormat list;
    list.setStyle(style);
    list.setIndent(depth);
    cursor.createList(list);
}

/// Makes `block` an ordinary paragraph; the items after it are counted anew, as they are once they are read again.
void takeOutOfList(const QTextBlock &block)
{
    QTextList *const list = block.textList();
    const QTextListFormat format = list->format();
    QList<QTextBlock> after;
    for (int i = list->itemNumber(block) + 1; i < list->count(); ++i)
        after << list->item(i);
    list->remove(block);
    QTextBlockFormat plain = block.blockFormat();
    plain.setIndent(0);
    QTextCursor(block).setBlockFormat(plain);
    QTextList *next = nullptr;
    for (const QTextBlock &item : std::as_const(after)) {
        list->remove(item);
        QTextCursor cursor(item);
        QTextBlockFormat unindented = item.blockFormat();
        unindented.setIndent(0);
        cursor.setBlockFormat(unindented);
        if (next)
            next->add(item);
        else
            next = cursor.createList(format);
    }
}

QList<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    QList<QTextBlock> blocks;
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        blocks << block;
        if (block == last)
            break;
    }
    return blocks;
}

}

void RichEdit::setBold(bool on)
{
    QTextCharFormat format;
    format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    merge(format);
}

void RichEdit::setItalic(bool on)
{
    QTextCharFormat format;
    format.setFontItalic(on);
    merge(format);
}

/// What was typed before is a step of its own, and so is what is set now.
void RichEdit::merge(const QTextCharFormat &format)
{
    Q_EMIT left();
    mergeCurrentCharFormat(format);
    Q_EMIT left();
}

void RichEdit::makeList(QTextListFormat::Style style)
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable())
        return;
    Q_EMIT left();
    const QList<QTextBlock> blocks = selectedBlocks(cursor);
    const auto isSo = [style](const QTextBlock &block) {
        return block.textList() && block.textList()->format().style() == style;
    };
    const bool isOn = std::all_of(blocks.cbegin(), blocks.cend(), isSo);
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        if (isOn)
            takeOutOfList(block);
        else if (!isSo(block))
            putIntoList(block, qMax(1, depthOf(block)), style);
    }
    cursor.endEditBlock();
    showState();
    Q_EMIT left();
}

bool RichEdit::nest(int step)
{
    QTextCursor cursor = textCursor();
    const QTextList *const list = cursor.currentList();
    if (!list)
        return false;
    const QTextBlock block = cursor.block();
    const int depth = depthOf(block), next = depth + step;
    const int above = block.previous().isValid() ? depthOf(block.previous()) : 0;
    if (next < 1 || next > qMin(above + 1, deepestList))
        return false;
    const auto style = list->format().style();
    Q_EMIT left();
    cursor.beginEditBlock();
    putIntoList(block, next, style);
    cursor.endEditBlock();
    Q_EMIT left();
    return true;
}

/// Enter in an item without words goes one list out, and at last out of all lists.
bool RichEdit::leaveEmptyItem()
{
    const QTextCursor cursor = textCursor();
    if (!cursor.currentList() || cursor.hasSelection() || cursor.block().length() > 1)
        return false;
    if (!nest(-1)) {
        takeOutOfList(cursor.block());
        showState();
    }
    return true;
}

/// A hyphen or "1." and a space at the beginning of a paragraph make a list.
bool RichEdit::beginListAsTyped(const QString &typed)
{
    QTextCursor cursor = textCursor();
    if (typed != u" "_s || cursor.hasSelection() || cursor.currentList() || cursor.currentTable())
        return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isNumber = before == "1."_L1;
    if (!isNumber && before != "-"_L1 && before != "*"_L1)
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    putIntoList(cursor.block(), 1, isNumber ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    cursor.endEditBlock();
    showState();
    return true;
}

QTextCursor RichEdit::wholeLink() const
{
    const QTextCursor cursor = textCursor();
    const QString href = cursor.charFormat().anchorHref();
    int begin = -1, end = -1;
    for (auto part = cursor.block().begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (fragment.position() >= cursor.position() && fragment.position() != end)
            break;
        if (!fragment.charFormat().isAnchor() || fragment.charFormat().anchorHref() != href)
            continue;
        begin = fragment.position() == end ? begin : fragment.position();
        end = fragment.position() + fragment.length();
    }
    QTextCursor whole = cursor;
    if (end >= cursor.position()) {
        whole.setPosition(begin);
        whole.setPosition(end, QTextCursor::KeepAnchor);
    }
    return whole;
}

QString RichEdit::link() const
{
    const QTextCharFormat format = textCursor().charFormat();
    return format.isAnchor() ? format.anchorHref() : QString();
}

void RichEdit::setLink(const QString &link)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && !this->link().isEmpty())
        cursor = wholeLink();
    if (!cursor.hasSelection() && link.isEmpty())
        return;
    Q_EMIT left();
    QTextCharFormat format;
    format.setAnchor(!link.isEmpty());
    format.setAnchorHref(link);
    format.setFontUnderline(!link.isEmpty());
    format.setForeground(link.isEmpty() ? palette().text() : palette().link());
    if (cursor.hasSelection())
        cursor.mergeCharFormat(format);
    else
        cursor.insertText(link.startsWith(u'#') ? link.mid(1) : link, format);
    Q_EMIT left();
}

void RichEdit::askForLink()
{
    auto *const box = new LinkBox(link(), this);
    connect(box, &LinkBox::decided, this, &RichEdit::setLink);
    box->showAt(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void RichEdit::showState()
{
    const QTextCharFormat format = currentCharFormat();
    const QTextList *const list = textCursor().currentList();
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(format.fontItalic());
    m_bullets->setChecked(list && list->format().style() == QTextListFormat::ListDisc);
    m_numbers->setChecked(list && list->format().style() == QTextListFormat::ListDecimal);
}
