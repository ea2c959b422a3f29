#pragma once

#include "handbook/replacing.h"

#include <QTextEdit>

#include <optional>

class SpellingMarks;

/// A box for somebody's words in one of the handbook's languages: as high as its text, in its type and direction. Undo
/// is left to the screen.
class WordsEdit : public QTextEdit {
    Q_OBJECT

public:
    enum class Kind { Line, Paragraphs };

    explicit WordsEdit(Kind kind, QWidget *parent = nullptr);

    virtual void setLanguage(const QString &language);

    /// Shows `words`, leaving the cursor alone where they stand there already.
    void setWords(const QString &words);
    /// Shows `words` as if somebody typed them.
    void retype(const QString &words);
    /// What is typed, as it is stored.
    QString words() const;

    /// Marks everywhere what is wanted, as long as something is.
    void mark(const Wanted &wanted);
    /// Selects the `nth` of what is marked; false where there aren't so many.
    bool selectMarked(qsizetype nth);

    /// Leaves the cursor where it is with nothing selected.
    void unselect();

    /// Selects the first misspelt word, or the next behind the cursor where `goesOn`; false where there is none.
    bool selectMisspelt(bool goesOn);

Q_SIGNALS:
    /// Somebody leaves the box, or presses Enter in a line.
    void left();

protected:
    /// Puts `words` into the box, and reads what is in it.
    virtual void put(const QString &words);
    virtual QString taken() const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    QList<QTextCursor> marked() const;
    void showMarks();

    Kind m_kind;
    SpellingMarks *m_spelling;
    Wanted m_wanted; ///< is marked
    qsizetype m_selected = -1; ///< of what is marked
    QString m_given; ///< what stands here as long as nothing is typed
    bool m_isTyped = false;
    mutable std::optional<QString> m_taken; ///< what is typed, until more is
};
