#pragma once

#include <QTableView>

/// A list of records: whole rows, opened with Enter or a double click, whose column widths are remembered under `name`.
class RecordView : public QTableView {
    Q_OBJECT

public:
    /// `widths` are those of the columns at first, in pixels; the last column takes what is left.
    RecordView(const QString &name, const QList<int> &widths, QWidget *parent = nullptr);

    /// Shows `model`, with the widths that were left last time.
    void setModel(QAbstractItemModel *model) override;

    /// Chooses `row` and brings it into view; none where it is -1.
    void choose(int row);
    /// The row that is chosen, or -1.
    int chosen() const;

Q_SIGNALS:
    void opened(int row);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    /// Keeps what is in sight where it is, where `rows` rows came (or went, where negative) at `row`.
    void follow(int row, int rows);

    QString m_name;
    QList<int> m_widths;
};
