#pragma once

#include "acknowledgment/signature.h"

#include <QFont>
#include <QPainterPath>
#include <QWidget>

/// A signature as it was given, on white: drawn, or a typed name.
class SignatureView : public QWidget {
    Q_OBJECT

public:
    explicit SignatureView(QWidget *parent = nullptr);

    /// Shows `drawn`, or `name` set in `type` where nothing was drawn.
    void show(const DrawnSignature &drawn, const QString &name, const QFont &type);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPainterPath m_outline;
    QString m_name;
    QFont m_type;
};
