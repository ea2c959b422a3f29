#pragma once

#include "handbook/inforce.h"

#include <QTextBrowser>

/// The text of an edition, or of one of its rules, in one of its languages, to be read.
class EditionReader : public QTextBrowser {
    Q_OBJECT

public:
    explicit EditionReader(QWidget *parent = nullptr);

    void show(const Edition &edition, const QString &language);
    /// Shows one rule alone.
    void show(const RuleIn &rule, const QString &language);
    using QWidget::show;

    /// Brings what stands at `place` of the edition to the top.
    void goTo(const Place &place);

private:
    void follow(const QUrl &link);
    void goTo(const QString &number);
    void turnTo(const QString &language);
};
