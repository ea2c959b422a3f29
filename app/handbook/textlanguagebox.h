#pragma once

#include "handbook/handbook.h"

#include <QComboBox>

/// The language in which the handbook's text is shown and edited, and what each language lacks.
class TextLanguageBox : public QComboBox {
    Q_OBJECT

public:
    explicit TextLanguageBox(QWidget *parent = nullptr);

    /// Counts what `handbook` lacks in each language.
    void count(const Handbook &handbook);

    QString language() const;
    void setLanguage(const QString &language);
    /// Goes to the next language, after the last to the first.
    void setNext();
};

/// What `handbook` lacks in `language`: "3 rules lack text".
QString lackingIn(const Handbook &handbook, const QString &language);
