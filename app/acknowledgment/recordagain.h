#pragma once

#include "acknowledgment/acknowledgment.h"

#include <QString>

class ReasonDialog;
class QWidget;

/// Asks why `record`, which is shown, is to be superseded by another.
ReasonDialog *newRecordAgainDialog(const Acknowledgment &record, QWidget *parent);
