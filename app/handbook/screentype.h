#pragma once

#include <QFont>

/// The type in which text in `language` is read and written on the screen.
QFont screenType(const QString &language);
