#include "handbook/spellingmarks.h"

#include "handbook/spelling.h"
#include "shell/style.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextEdit>

SpellingMarks::SpellingMarks(QTextEdit &edit)
    : QSyntaxHighlighter(static_cast<QObject *>(&edit)),
      m_edit(edit)
{
    connect(edit.document(), &QTextDocument::contentsChange, this, [this] {
        m_isTyping = m_edit.hasFocus();
        m_typedAt = m_edit.textCursor().position();
    });
    setDocument(edit.document());
    connect(&edit, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_isTyping && m_edit.textCursor().position() != m_typedAt)
            renew();
    });
    connect(&Spelling::here(), &Spelling::changed, this, &SpellingMarks::renew);
}

void SpellingMarks::setLanguage(const QString &language)
{
    if (std::exchange(m_language, language) != language)
        renew();
}

/// Quietly: nobody has typed anything.
void SpellingMarks::renew()
{
    m_isTyping = false;
    const QSignalBlocker quiet(document());
    rehighlight();
}

bool SpellingMarks::isMisspelt(const QString &word) const
{
    const auto dictionary = Spelling::here().dictionary(m_language);
    return dictionary && !dictionary->knows(word).value_or(true);
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (m_edit.isReadOnly() || !Spelling::here().dictionary(m_language))
        return;
    const int begin = currentBlock().position();
    const int cursor = m_edit.textCursor().position() - begin;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colour(Sign::Overdue, m_edit.palette()));
    for (const TextRange &word : wordsToCheck(text)) {
        const bool isTyped = m_isTyping && word.begin <= cursor && cursor <= word.begin + word.length;
        if (!isTyped && isMisspelt(text.mid(word.begin, word.length)))
            setFormat(int(word.begin), int(word.length), format);
    }
}

QTextCursor SpellingMarks::selection(const QTextBlock &block, qsizetype begin, qsizetype length) const
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(begin));
    cursor.setPosition(block.position() + int(begin + length), QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor SpellingMarks::misspeltAt(const QTextCursor &cursor) const
{
    const QString text = cursor.block().text();
    for (const TextRange &word : wordsToCheck(text)) {
        const bool isHere =
            word.begin <= cursor.positionInBlock() && cursor.positionInBlock() <= word.begin + word.length;
        if (isHere && isMisspelt(text.mid(word.begin, word.length)))
            return selection(cursor.block(), word.begin, word.length);
    }
    return {};
}

QTextCursor SpellingMarks::misspeltFrom(int position) const
{
    for (QTextBlock block = document()->findBlock(position); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const TextRange &word : wordsToCheck(text)) {
            if (block.position() + word.begin >= position && isMisspelt(text.mid(word.begin, word.length)))
                return selection(block, word.begin, word.length);
        }
    }
    return {};
}

void SpellingMarks::offer(QMenu &menu, const QTextCursor &misspelt)
{
    const QString word = misspelt.selectedText();
    auto *const looking = new QAction(tr("Looking for suggestions…"), &menu);
    auto *const add = new QAction(tr("Add to dictionary"), &menu);
    auto *const ignore = new QAction(tr("Ignore"), &menu);
    auto *const line = new QAction(&menu);
    looking->setEnabled(false);
    line->setSeparator(true);
    menu.insertActions(menu.actions().value(0), {looking, add, ignore, line});
    connect(add, &QAction::triggered, this, [this, word] { Spelling::here().add(m_language, word); });
    connect(ignore, &QAction::triggered, this, [this, word] { Spelling::here().ignore(m_language, word); });
    Spelling::here().suggest(&menu, m_language, word, [this, &menu, looking, misspelt](const QStringList &meant) {
        if (meant.isEmpty()) {
            looking->setText(tr("No suggestions"));
            return;
        }
        QFont bold = menu.font();
        bold.setBold(true);
        QAction *first = nullptr;
        for (const QString &suggestion : meant) {
            auto *const action = new QAction(suggestion, &menu);
            action->setFont(bold);
            connect(action, &QAction::triggered, this, [this, misspelt, suggestion] { put(misspelt, suggestion); });
            menu.insertAction(looking, action);
            first = first ? first : action;
        }
        delete looking;
        if (!menu.activeAction())
            menu.setActiveAction(first);
    });
}

/// As the first letter is set that it replaces.
void SpellingMarks::put(QTextCursor misspelt, const QString &suggestion)
{
    if (!misspelt.hasSelection() || m_edit.isReadOnly())
        return;
    QTextCursor inside = misspelt;
    inside.setPosition(misspelt.selectionStart() + 1);
    const QTextCharFormat format = inside.charFormat();
    misspelt.beginEditBlock();
    misspelt.insertText(suggestion, format);
    misspelt.endEditBlock();
    m_edit.setTextCursor(misspelt);
    renew();
}
