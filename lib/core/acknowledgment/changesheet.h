#pragma once

#include "base/result.h"
#include "handbook/editiondiff.h"

class Database;
struct Acknowledgment;
struct Person;

/// What a person has to be told of an edition: what changed materially since the one they last acknowledged.
struct ChangeSheet {
    int from = 0; ///< the number of that edition; 0 where they never acknowledged one, and every rule is new
    int to = 0;
    QString language;
    QList<RuleDiff> rules;
};

/// The number of the edition that somebody with these `records` acknowledged last, by the date beside the signature;
/// of two on one day the higher. A refusal acknowledges nothing, and a superseded record doesn't count. 0 for none.
int lastAcknowledged(const QList<Acknowledgment> &records);

/// The change sheet from edition `from` (0 for none) to `to`, both of `editions`, in `language`.
ChangeSheet changeSheet(const QList<Edition> &editions, int from, int to, const QString &language);

/// Those of `rules` that apply, or did, to somebody with the job `title` who works at `site`.
QList<RuleDiff> onlyFor(const QString &title, const QString &site, const QList<RuleDiff> &rules);

/// The change sheet of `person` for the edition numbered `to`, without what doesn't apply to them. NotFound: there is
/// no such edition.
Result<ChangeSheet> changeSheet(Database &database, Id<Person> person, int to, const QString &language);
