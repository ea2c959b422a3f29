#pragma once

#include <QTextBrowser>

#include <functional>

/// A text that has to be read on screen to its end. Made of plain text; it loads nothing.
class ReadingView : public QTextBrowser {
    Q_OBJECT

public:
    /// `write` fills the document.
    explicit ReadingView(const std::function<void(QTextDocument *)> &write, QWidget *parent = nullptr);

    bool hasReachedEnd() const { return m_hasReachedEnd; }
    QVariant loadResource(int, const QUrl &) override { return {}; }

Q_SIGNALS:
    /// Once, when the last line has come into view.
    void reachedEnd();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();

    bool m_hasReachedEnd = false;
};
