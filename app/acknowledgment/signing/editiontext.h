#pragma once

#include <QString>

class QTextDocument;
struct Edition;

/// Writes all of `edition` that an employee is shown in `language`: what `shownBytes` covers, in the same order.
void writeEdition(QTextDocument *document, const Edition &edition, const QString &language);

/// Writes the statement that is signed.
void writeStatement(QTextDocument *document, const QString &statement, const QString &language);
