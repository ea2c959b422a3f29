#pragma once

#include "handbook/handbookchange.h"

#include <QTextBrowser>

class ChangedText;

/// What a problem area or a rule said and says: in one text, or side by side.
class ChangeReader : public QTextBrowser {
    Q_OBJECT

public:
    explicit ChangeReader(QWidget *parent = nullptr);

    void showInline(const HandbookChange &change, const QString &language);
    /// Under the names of the two editions.
    void showSideBySide(const HandbookChange &change, const QString &language, const QString &earlier,
                        const QString &later);

private:
    void turnTo(const QString &language);
};
