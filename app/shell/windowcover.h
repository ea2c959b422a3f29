#pragma once

#include <QPointer>
#include <QWidget>

/// Covers a whole window until it is deleted: nothing below is seen or reached by Tab or by a shortcut, all of it is
/// kept, and comes back as it was.
class WindowCover : public QWidget {
    Q_OBJECT

public:
    /// What happens to the parts of the window; only those that are hidden can't be read aloud.
    enum class Below { Disabled, Hidden };
    WindowCover(QWidget *window, Below below);
    ~WindowCover() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Below m_below;
    QList<QPointer<QWidget>> m_parts;
    QPointer<QWidget> m_focus;
};
