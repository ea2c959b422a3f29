#include "acknowledgment/signing/readingview.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

ReadingView::ReadingView(const std::function<void(QTextDocument *)> &write, QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::NoTextInteraction); // the keys scroll
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(8);
    write(document());
    moveCursor(QTextCursor::Start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingView::look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingView::look);
}

void ReadingView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    look();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    look();
}

void ReadingView::look()
{
    // A long text is laid out bit by bit, and until then the scroll bar ends before the text does.
    const bool isLaidOut = document()->lastBlock().layout()->lineCount() > 0;
    const bool isAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (m_hasReachedEnd || !isVisible() || !isLaidOut || !isAtEnd)
        return;
    m_hasReachedEnd = true;
    Q_EMIT reachedEnd();
}
