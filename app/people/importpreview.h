#pragma once

#include "exchange/peoplecsv.h"

#include <QTableWidget>

/// The first rows of a file as they stand in it; above each column, what it is taken for.
class ImportPreview : public QTableWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void show(const PeopleCsv::File &file, const PeopleCsv::Choices &choices);
    using QWidget::show;

    QList<PeopleCsv::Column> chosen() const;
    void setWords();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
};
