#pragma once

#include "handbook/handbook.h"

#include <QTextBrowser>

/// The governing text of a rule or a problem area, to be translated; what became of it since it was is marked word by
/// word.
class SourceReader : public QTextBrowser {
    Q_OBJECT

public:
    explicit SourceReader(QWidget *parent = nullptr);

    /// Shows what stands at `place` of `handbook`, where rules are decided in `governing`, beside its translation into
    /// `language`.
    void show(const Handbook &handbook, const Place &place, const QString &language, const QString &governing);
    using QWidget::show;

    /// How that translation stands against it, and what the translator remarked.
    static QString sentences(const Handbook &handbook, const Place &place, const QString &language,
                             const QString &governing);
};
