#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

/// The line above a screen: its title, what is set there (a filter, a choice), and at the trailing edge one primary
/// button.
class ScreenHeader : public QWidget {
    Q_OBJECT

public:
    explicit ScreenHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Puts the way back before the title.
    void setBack(QAction *action);
    /// Adds `widget` between title and button.
    void addWidget(QWidget *widget);
    /// Adds the filter field; `filterChanged` tells what is typed, shortly after typing stops.
    QLineEdit *addFilter();
    /// Adds a plain button for `action`.
    void addButton(QAction *action);
    /// Adds the one primary button; its words, and whether it can be pressed, are those of `action`.
    void setPrimary(QAction *action);

Q_SIGNALS:
    void filterChanged(const QString &text);

private:
    QHBoxLayout *m_row;
    QLabel *m_title;
};
