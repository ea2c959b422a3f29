#pragma once

#include "shell/windowcover.h"

/// Covers one window as long as it is locked, its title too.
class LockCover : public WindowCover {
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);
    ~LockCover() override;

private:
    QString m_title;
};
