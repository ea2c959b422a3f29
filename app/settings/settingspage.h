#pragma once

#include <QWidget>

/// A page that the settings lead to, with a way back.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads everything anew.
    virtual void begin() = 0;
    /// Asked before somebody goes elsewhere: whether nothing typed here would be lost, or may be.
    virtual bool mayLeave() = 0;
};
