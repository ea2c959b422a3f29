#pragma once

#include "acknowledgment/status.h"
#include "handbook/edition.h"

#include <QWidget>

class QLabel;

/// The edition in force and how everybody stands to it, in figures that each carry their word.
class EditionCard : public QWidget {
    Q_OBJECT

public:
    explicit EditionCard(QWidget *parent = nullptr);

    void show(const Edition &edition, const EditionStatus &status, const QDate &today);
    using QWidget::show;

private:
    struct Figure {
        Standing standing;
        QLabel *number;
        QLabel *word;
    };

    QLabel *m_title;
    QLabel *m_due;
    QList<Figure> m_figures;
};
