#pragma once

#include <QSyntaxHighlighter>
#include <QTextCursor>

class QMenu;
class QTextEdit;

/// Underlines in a box what isn't spelt right, and offers what may have been meant. What it draws is no part of the
/// text. The word that is being typed is left alone.
class SpellingMarks : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit SpellingMarks(QTextEdit &edit);

    void setLanguage(const QString &language);

    /// Looks at everything anew.
    void renew();

    /// The misspelt word at `cursor`, selected; nothing is selected where there is none.
    QTextCursor misspeltAt(const QTextCursor &cursor) const;
    /// The first misspelt word from `position` on.
    QTextCursor misspeltFrom(int position) const;

    /// Puts before what `menu` holds what can be done about `misspelt`.
    void offer(QMenu &menu, const QTextCursor &misspelt);

protected:
    void highlightBlock(const QString &text) override;

private:
    bool isMisspelt(const QString &word) const;
    QTextCursor selection(const QTextBlock &block, qsizetype begin, qsizetype length) const;
    void put(QTextCursor misspelt, const QString &suggestion);

    QTextEdit &m_edit;
    QString m_language;
    bool m_isTyping = false;
    int m_typedAt = 0; ///< where the cursor is left as long as somebody types
};
