#pragma once

#include <QString>
#include <QStringList>

/// The languages that the program and its forms speak, English first: BCP 47 codes.
QStringList knownLanguages();

bool isKnownLanguage(const QString &language);
bool isRightToLeft(const QString &language);

/// The language's name for its own readers ("Hrvatski").
QString nativeName(const QString &language);
