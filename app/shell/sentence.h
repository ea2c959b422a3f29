#pragma once

#include <QLabel>

/// A sentence centred in a column of a fixed width, as high as it needs there.
class Sentence : public QLabel {
    Q_OBJECT

public:
    explicit Sentence(int columnWidth, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {minimumWidth(), heightForWidth(minimumWidth())}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Its own, whatever room there is beside it.
    int heightForWidth(int) const override { return QLabel::heightForWidth(minimumWidth()); }
};
