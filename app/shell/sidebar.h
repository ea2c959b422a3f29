#pragma once

#include "shell/session.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

/// One entry of the sidebar: icon, word, and a number where something waits.
class SidebarEntry : public QAbstractButton {
    Q_OBJECT

public:
    explicit SidebarEntry(const QString &icon, QWidget *parent = nullptr);

    void setWaiting(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_waiting = 0;
};

/// The screens of a workspace, at the window's leading edge; settings at its foot.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    SidebarEntry *add(Destination::Screen screen, const QString &icon);
    void setCurrent(Destination::Screen screen);

Q_SIGNALS:
    void chosen(Destination::Screen screen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_entries;
};
