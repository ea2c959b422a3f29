#pragma once

#include "handbook/rule.h"

#include <QJsonObject>

/// A rule numbered `number`, with its text in those of `languages` that it has.
QJsonObject ruleJson(const Rule &rule, const QString &number, const QStringList &languages);

/// The same for a person, in one language: its number and title, and a line for each part that it has.
QString ruleWords(const Rule &rule, const QString &number, const QString &language);
