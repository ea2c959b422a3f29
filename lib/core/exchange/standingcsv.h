#pragma once

#include "acknowledgment/status.h"
#include "base/progress.h"
#include "exchange/csvwriter.h"

class Database;

/// The words of the file, in whatever language it is for.
struct StandingCsvWords {
    QStringList heads; ///< of number, name, title, site, language, standing, date, last reminder
    QString (*standing)(const PersonStanding &one) = nullptr;
};

/// Adds to `csv` a row for everybody of `scope` whom `filter` finds on `today`, sorted by name; the number of people.
/// Dates are ISO.
Result<qint64> addStandings(CsvWriter &csv, Database &database, const Status::Scope &scope, const QDate &today,
                            const Status::Filter &filter, const StandingCsvWords &words, const Progress &progress = {});
