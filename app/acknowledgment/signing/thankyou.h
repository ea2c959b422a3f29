#pragma once

#include <QWidget>

class QPushButton;

/// The last page after signing: thanks, and a copy for who wants one.
class ThankYou : public QWidget {
    Q_OBJECT

public:
    ThankYou(const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void printing();
    void saving();
    void done();
};
