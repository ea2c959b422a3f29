#pragma once

#include "acknowledgment/formstore.h"
#include "acknowledgment/formvalues.h"
#include "acknowledgment/status.h"
#include "base/result.h"
#include "handbook/edition.h"

#include <QHash>
#include <QList>
#include <QMap>

class Database;

/// What a form is for: to be signed; to be signed with what changed since the person last acknowledged, where they did;
/// or a copy of what was signed.
enum class FormKind { ToSign, ChangeSheet, SignedCopy };

/// Which forms are to be printed.
struct FormRequest {
    Id<Edition> edition;
    QList<Id<Person>> people; ///< one form each, in this order
    QString language; ///< of all forms; empty for each person's own
    FormKind kind = FormKind::ToSign;
};

/// Everybody of `scope` whom `filter` finds on `today`, sorted by name.
Result<QList<Id<Person>>> peopleOf(Database &database, const Status::Scope &scope, const QDate &today,
                                   const Status::Filter &filter = {});

/// Fills the forms of a request one by one from a workspace, so that thousands take no more room than one. Belongs to
/// the thread of its database.
class FormFiller {
public:
    static Result<FormFiller> of(Database &database, const FormRequest &request);

    const Edition &edition() const { return m_edition; }
    qsizetype count() const { return m_request.people.size(); }

    /// Form `index`, with the same code whenever it is asked for. NotFound: a signed copy of somebody who hasn't
    /// signed.
    Result<FormValues> fill(qsizetype index);

    /// What the codes of the forms filled so far stand for: to be added to the FormStore when they have been printed or
    /// saved, but not after a preview.
    QList<PrintedForm> filled() const { return m_filled.values(); }

private:
    FormFiller(Database &database, const FormRequest &request, const Edition &edition)
        : m_database(&database),
          m_request(request),
          m_edition(edition)
    {
    }

    Result<std::optional<FormChanges>> changesFor(const FormValues &values);

    Database *m_database;
    FormRequest m_request;
    Edition m_edition;
    QHash<qint64, QString> m_sites;
    QHash<QString, QString> m_settings;
    QString m_checkpoint;
    QList<Edition> m_editions; ///< for change sheets
    QMap<std::pair<int, QString>, QList<RuleDiff>> m_changes; ///< by the edition since which they are, and language
    QMap<qsizetype, PrintedForm> m_filled;
};
