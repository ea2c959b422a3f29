#pragma once

#include "acknowledgment/round.h"

#include <QVariant>

class Query;

/// A condition on `person p` with the values that it names.
struct PersonCondition {
    QString sql; ///< empty where it holds for everybody
    QList<std::pair<QByteArray, QVariant>> values;

    void bindTo(Query &query) const;
};

/// Who is called by `round`; `name` keeps its values apart from those of other rounds.
PersonCondition calledBy(const Round &round, const QString &name);

/// Who is overdue on the day `:today` by the open ones of `rounds`, the newest first: of two that call somebody the
/// later counts.
PersonCondition overdueBy(const QList<RoundState> &rounds);
