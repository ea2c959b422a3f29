#pragma once

#include <QByteArray>
#include <QColor>
#include <QStringList>

/// The colour in which line `index` of a page is drawn for a PDF, so that it is found again in what Qt wrote. It turns
/// black.
QColor markOfLine(qsizetype index);

/// What Qt drew for a page, with each line wrapped in its words (/ActualText): what is searched and copied is the text
/// and not the glyphs, of which Telugu and Nastaliq have no letters to tell.
QByteArray withWords(const QByteArray &drawing, const QStringList &lines);
