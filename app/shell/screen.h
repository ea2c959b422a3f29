#pragma once

#include <QWidget>

struct Destination;

/// One entry of the sidebar: title, filter and primary button above (a `ScreenHeader`), what the screen shows below.
/// Made when a workspace is opened, so the constructor only lays out; what is shown is read on `arrive`. The actions
/// that are added to the screen (`addAction`) make up its menu in the menu bar.
class Screen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the sidebar and the window call it, in the window's language.
    virtual QString title() const = 0;
    /// Name of its Breeze icon.
    virtual QString icon() const = 0;
    /// Called when somebody comes here; `destination` may name what to choose.
    virtual void arrive(const Destination &destination) = 0;
    /// The field that Ctrl+F goes to; none where nothing is filtered.
    virtual QWidget *filterField() { return nullptr; }
    /// Asked before somebody goes elsewhere or closes the window: whether nothing typed here would be lost, or may be.
    virtual bool mayLeave() { return true; }
    /// How many things wait here; 0 shows no number.
    virtual int waiting() const { return 0; }

Q_SIGNALS:
    void waitingChanged();
};
