#include "handbook/richedit.h"

#include "handbook/linkbox.h"
#include "handbook/pastedtext.h"
#include "shell/icons.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextListFormat>

using namespace Qt::StringLiterals;

namespace {

QAction *newAction(QWidget *edit, const QString &icon, const QString &keys)
{
    auto *const action = new QAction(edit);
    action->setIcon(breezeIcon(icon));
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetShortcut);
    edit->addAction(action);
    return action;
}

}

RichEdit::RichEdit(QWidget *parent)
    : WordsEdit(Kind::Paragraphs, parent),
      m_bold(newAction(this, u"format-text-bold"_s, u"Ctrl+B"_s)),
      m_italic(newAction(this, u"format-text-italic"_s, u"Ctrl+I"_s)),
      m_bullets(newAction(this, u"format-list-unordered"_s, u"Ctrl+Shift+U"_s)),
      m_numbers(newAction(this, u"format-list-ordered"_s, u"Ctrl+Shift+O"_s)),
      m_link(newAction(this, u"insert-link"_s, u"Ctrl+K"_s))
{
    setAcceptRichText(true);
    for (QAction *const action : {m_bold, m_italic, m_bullets, m_numbers})
        action->setCheckable(true);
    connect(m_bold, &QAction::triggered, this, &RichEdit::setBold);
    connect(m_italic, &QAction::triggered, this, &RichEdit::setItalic);
    connect(m_bullets, &QAction::triggered, this, [this] { makeList(QTextListFormat::ListDisc); });
    connect(m_numbers, &QAction::triggered, this, [this] { makeList(QTextListFormat::ListDecimal); });
    connect(m_link, &QAction::triggered, this, &RichEdit::askForLink);
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichEdit::showState);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &RichEdit::showState);
    inEveryLanguage(this, [this] {
        m_bold->setText(tr("Bold"));
        m_italic->setText(tr("Italic"));
        m_bullets->setText(tr("Bulleted list"));
        m_numbers->setText(tr("Numbered list"));
        m_link->setText(tr("Link…"));
    });
}

RichLook RichEdit::look() const
{
    RichLook look;
    look.apart = grid;
    return look;
}

void RichEdit::setLanguage(const QString &language)
{
    WordsEdit::setLanguage(language);
    document()->setIndentWidth(3 * grid);
}

void RichEdit::put(const QString &words)
{
    m_given = words;
    const int at = textCursor().position();
    clear();
    QTextCursor writing(document());
    writing.beginEditBlock();
    writing.setBlockFormat({});
    writing.setCharFormat({});
    writeRichText(writing, readMarkdown(words), look());
    writing.endEditBlock();
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(at, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QString RichEdit::taken() const
{
    const RichText text = richTextOf(*document());
    return text == readMarkdown(m_given) ? m_given : markdown(text);
}

bool RichEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isReadOnly()) {
        auto *const key = static_cast<QKeyEvent *>(event);
        const QKeySequence pressed(key->keyCombination());
        for (const QAction *const action : tools()) {
            if (action->shortcut() == pressed) {
                event->accept();
                return true;
            }
        }
    }
    return WordsEdit::event(event);
}

void RichEdit::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    for (QAction *const action : tools()) {
        if (action->shortcut() == pressed) {
            if (!isReadOnly())
                action->trigger();
            return;
        }
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReadOnly()
        && ((isEnter && event->modifiers() == Qt::NoModifier && leaveEmptyItem()) || beginListAsTyped(event->text())))
        return;
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && cursor.charFormat().isAnchor() && !event->text().isEmpty()
        && wholeLink().selectionEnd() == cursor.position()) { // what is typed after a link isn't part of it
        QTextCharFormat plain;
        plain.setFontWeight(cursor.charFormat().fontWeight());
        plain.setFontItalic(cursor.charFormat().fontItalic());
        setCurrentCharFormat(plain);
    }
    WordsEdit::keyPressEvent(event);
}

bool RichEdit::focusNextPrevChild(bool next)
{
    return (!isReadOnly() && hasFocus() && nest(next ? 1 : -1)) || WordsEdit::focusNextPrevChild(next);
}

void RichEdit::focusInEvent(QFocusEvent *event)
{
    WordsEdit::focusInEvent(event);
    Q_EMIT focused(true);
}

void RichEdit::focusOutEvent(QFocusEvent *event)
{
    WordsEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        Q_EMIT focused(false);
}

void RichEdit::changeEvent(QEvent *event)
{
    WordsEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange) {
        for (QAction *const action : tools())
            action->setEnabled(!isReadOnly());
    }
}

QVariant RichEdit::loadResource(int, const QUrl &)
{
    return {};
}

bool RichEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText();
}

void RichEdit::insertFromMimeData(const QMimeData *source)
{
    RichText text = source->hasHtml() ? pastedHtml(source->html()) : RichText();
    if (text.isEmpty())
        text = normalised({{RichBlock{.runs = {{source->text()}}}}});
    insert(text);
}

void RichEdit::insert(const RichText &text)
{
    QTextCursor cursor = textCursor();
    const bool isInline = text.blocks.size() == 1 && text.blocks[0].kind == RichBlock::Kind::Paragraph;
    QTextDocument document;
    QTextCursor writing(&document);
    writeRichText(writing, text, look());
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.currentTable()) {
        cursor.insertText(plainText(text).simplified());
    } else {
        if (!isInline && !cursor.atBlockStart())
            cursor.insertBlock({}, {});
        cursor.insertFragment(QTextDocumentFragment(&document));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}
