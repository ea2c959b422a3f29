#pragma once

#include "salvage/salvage.h"

#include <QDialog>

/// What came of a salvage: what was kept, and the list of what is missing. Accepted: the new workspace is to be opened.
class SalvageReport : public QDialog {
    Q_OBJECT

public:
    explicit SalvageReport(const Salvage::Report &report, QWidget *parent = nullptr);
};
