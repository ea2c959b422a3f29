#include "handbook/wordsedit.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/screentype.h"
#include "handbook/spellingmarks.h"
#include "shell/style.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

namespace {

/// What is found stands out in light and dark: black on yellow, white on brown.
QTextCharFormat foundFormat(const QPalette &palette)
{
    const bool isDark = palette.base().color().lightness() < palette.text().color().lightness();
    QTextCharFormat format;
    format.setBackground(isDark ? QColor(0x6b, 0x4e, 0x00) : QColor(0xff, 0xe4, 0x8a));
    format.setForeground(isDark ? Qt::white : Qt::black);
    return format;
}

}

WordsEdit::WordsEdit(Kind kind, QWidget *parent)
    : QTextEdit(parent),
      m_kind(kind),
      m_spelling(new SpellingMarks(*this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(grid);
    connect(this, &QTextEdit::textChanged, this, [this] {
        m_isTyped = true;
        m_taken.reset();
        m_selected = -1;
        showMarks();
    });
    // Not at once: a height that changes while the layout is being applied would be forgotten by it.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &WordsEdit::fit,
            Qt::QueuedConnection);
    fit();
}

void WordsEdit::setLanguage(const QString &language)
{
    const QFont type = screenType(language);
    setFont(type);
    document()->setDefaultFont(type);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setLayoutDirection(option.textDirection());
    m_spelling->setLanguage(language);
    fit();
}

void WordsEdit::setWords(const QString &words)
{
    if (words != this->words())
        put(words);
    m_given = words;
    m_isTyped = false;
}

void WordsEdit::retype(const QString &words)
{
    put(words);
    m_isTyped = true;
    m_taken.reset();
}

QString WordsEdit::words() const
{
    if (!m_isTyped)
        return m_given;
    if (!m_taken)
        m_taken = taken();
    return *m_taken;
}

void WordsEdit::put(const QString &words)
{
    setPlainText(words);
}

QString WordsEdit::taken() const
{
    QString typed = document()->toRawText(); // toPlainText() would lose no-break spaces
    for (const QChar end : {QChar::ParagraphSeparator, QChar::LineSeparator})
        typed.replace(end, u'\n');
    typed = stored(typed);
    return m_kind == Kind::Line ? typed.simplified() : typed;
}

void WordsEdit::mark(const Wanted &wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted)
        m_selected = -1;
    showMarks();
}

bool WordsEdit::selectMarked(qsizetype nth)
{
    const QList<QTextCursor> all = marked();
    if (nth < 0 || nth >= all.size())
        return false;
    setTextCursor(all[nth]);
    m_selected = nth;
    showMarks();
    return true;
}

void WordsEdit::unselect()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    m_selected = -1;
    showMarks();
}

QList<QTextCursor> WordsEdit::marked() const
{
    QList<QTextCursor> found;
    for (QTextBlock block = document()->begin(); block.isValid() && !m_wanted.text.isEmpty(); block = block.next()) {
        for (const TextRange &one : occurrences(block.text(), m_wanted)) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(one.begin));
            cursor.setPosition(block.position() + int(one.begin + one.length), QTextCursor::KeepAnchor);
            found << cursor;
        }
    }
    return found;
}

void WordsEdit::showMarks()
{
    QList<ExtraSelection> marks;
    for (const QTextCursor &one : marked()) {
        QTextCharFormat format = foundFormat(palette());
        if (marks.size() == m_selected) {
            format.setBackground(palette().highlight());
            format.setForeground(palette().highlightedText());
        }
        marks << ExtraSelection{one, format};
    }
    setExtraSelections(marks);
}

bool WordsEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *const key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void WordsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_kind == Kind::Paragraphs || !isEnter) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    Q_EMIT left();
    focusNextChild();
}

void WordsEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    m_spelling->renew();
    Q_EMIT left();
}

void WordsEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::PaletteChange)
        m_spelling->renew();
}

void WordsEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor misspelt = m_spelling->misspeltAt(isByKey ? textCursor() : cursorForPosition(event->pos()));
    QMenu *const menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (misspelt.hasSelection() && !isReadOnly())
        m_spelling->offer(*menu, misspelt);
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool WordsEdit::selectMisspelt(bool goesOn)
{
    const QTextCursor misspelt = m_spelling->misspeltFrom(goesOn ? textCursor().selectionEnd() : 0);
    if (!misspelt.hasSelection())
        return false;
    setTextCursor(misspelt);
    setFocus(Qt::OtherFocusReason);
    return true;
}

void WordsEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    insertPlainText(m_kind == Kind::Line ? text.simplified() : text);
}

void WordsEdit::fit()
{
    const int leastLines = m_kind == Kind::Line ? 1 : 2;
    const int least = leastLines * fontMetrics().lineSpacing() + 2 * grid;
    const int height = qMax(int(document()->size().height()), least) + 2 * frameWidth();
    if (height == this->height() && height == minimumHeight())
        return;
    setFixedHeight(height);
    // Requests that reach a layout while it is hidden are forgotten by Qt, and with them all that follow.
    for (const QWidget *holder = parentWidget(); holder && holder->layout(); holder = holder->parentWidget())
        holder->layout()->activate();
}
