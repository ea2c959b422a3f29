#pragma once

#include "handbook/wordsedit.h"
#include "shell/richdocument.h"

class QAction;

/// A box for a text with emphasis, lists, tables and links in one of the handbook's languages. It shows what the
/// Markdown means and gives Markdown back; a text that isn't touched stays as it was spelt.
class RichEdit : public WordsEdit {
    Q_OBJECT

public:
    explicit RichEdit(QWidget *parent = nullptr);

    void setLanguage(const QString &language) override;

    /// Bold, italic, lists and link, as a bar of buttons shows them.
    QList<QAction *> tools() const { return {m_bold, m_italic, m_bullets, m_numbers, m_link}; }

    /// Makes what is selected lead to `link`, or what stands at the cursor; nowhere where it is empty.
    void setLink(const QString &link);
    /// Where what stands at the cursor leads.
    QString link() const;

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void put(const QString &words) override;
    QString taken() const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /// The cursor came in, or left.
    void focused(bool isIn);

private:
    void setBold(bool on);
    void setItalic(bool on);
    void merge(const QTextCharFormat &format);
    void makeList(QTextListFormat::Style style);
    bool nest(int step);
    bool leaveEmptyItem();
    bool beginListAsTyped(const QString &typed);
    QTextCursor wholeLink() const;
    void askForLink();
    void insert(const RichText &text);
    void showState();
    RichLook look() const;

    QAction *m_bold;
    QAction *m_italic;
    QAction *m_bullets;
    QAction *m_numbers;
    QAction *m_link;
    QString m_given; ///< the Markdown that was put in
};
