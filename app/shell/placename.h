#pragma once

#include <QString>

/// What people call the workspace at `place`: the name of the file or of the database.
QString placeName(const QString &place);
