#pragma once

#include "handbook/edition.h"

#include <QTextBrowser>

/// The text of an edition in one of its languages, to be read.
class EditionReader : public QTextBrowser {
    Q_OBJECT

public:
    explicit EditionReader(QWidget *parent = nullptr);

    void show(const Edition &edition, const QString &language);
    using QWidget::show;
};
