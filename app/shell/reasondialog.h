#pragma once

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

/// Asks for the reason of something; its button can be pressed when one is given.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    /// `sentence` says what will happen; `verb` is on the button that does it.
    ReasonDialog(const QString &title, const QString &sentence, const QString &verb, QWidget *parent = nullptr);

    /// Shows `widget` between the sentence and the reason.
    void insert(QWidget *widget);
    QString reason() const;

private:
    QVBoxLayout *m_column;
    QLineEdit *m_reason;
};
