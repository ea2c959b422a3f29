#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>

/// A part of the workspace that screens show and others may change.
enum class Area {
    Settings = 1 << 0,
    People = 1 << 1,
    Handbook = 1 << 2,
    Editions = 1 << 3,
    Acknowledgments = 1 << 4,
    Accounts = 1 << 5,
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)

/// All of them.
Areas allAreas();

/// The words under which areas are stored and told of: "people handbook".
QString words(Areas areas);
Areas areas(QStringView words);

/// The area that `table` belongs to; none where no screen shows what it holds.
Areas areaOfTable(QStringView table);

/// The table that the statement `sql` inserts into, updates or deletes from; empty where it does none of these.
QStringView tableWritten(QStringView sql);
