#pragma once

#include "shell/preferences.h"

#include <QString>

class QFont;

/// The interface's language: catalogues, direction, type and style of the whole program, switched without a restart.
namespace Language {

/// Makes the program speak `language`, in Urdu in the letters of `type`; every widget is told.
void speak(const QString &language, Preferences::UrduType type);

/// The language that is spoken now.
QString spoken();

}

/// Whether text in `font` is set in Nastaliq, whose letters climb over the font's own height.
bool isNastaliq(const QFont &font);
