#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

/// Makes the embedded fonts known to the program; call it once the application object stands. Further calls do nothing.
void loadFonts();

/// The type that a language is set in, with the other scripts' families behind it.
QFont textFont(const QString &language, qreal pointSize, bool bold = false);

/// The size of running text on paper in `language`, in points: Nastaliq's letters are small for their size.
qreal bodySize(const QString &language);

/// From baseline to baseline, as a multiple of the size: 2.0 for Nastaliq, 1.5 for Telugu.
qreal leading(const QString &language);

/// Fonts for those stretches of `text` that are in another script than `language`, `font` being that of the language:
/// each script in its own family, and as large as the neighbours look.
QList<QTextLayout::FormatRange> otherScripts(const QString &text, const QString &language, const QFont &font);
