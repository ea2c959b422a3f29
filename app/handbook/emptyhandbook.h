#pragma once

#include "handbook/editactions.h"

#include <QWidget>

/// What stands where there is no handbook yet: what to do first, with the buttons for it.
class EmptyHandbook : public QWidget {
    Q_OBJECT

public:
    EmptyHandbook(const EditActions &actions, bool mayBegin, QWidget *parent = nullptr);
};
