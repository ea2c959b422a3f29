#pragma once

#include <QString>

class QComboBox;

/// A choice among the languages that the program knows, each under its own name.
QComboBox *newLanguageBox();
QString language(const QComboBox *box);
void setLanguage(QComboBox *box, const QString &language);
