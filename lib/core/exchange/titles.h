#pragma once

#include <QString>

/// The words of `markdown`, in one line, for a title.
QString titleFrom(const QString &markdown);

/// A title that is to be text: a paragraph in bold.
QString paragraphFrom(const QString &title);

/// How many numbers stand before a heading: 2 before "3.1 Greeting".
int depthOfNumber(const QString &heading);

/// `heading` without the number that stands before it, and without a colon at its end.
QString withoutNumber(const QString &heading);
