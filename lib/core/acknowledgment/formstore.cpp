#include "acknowledgment/formstore.h"

#include "base/dates.h"
#include "storage/database.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

Done FormStore::add(Transaction &transaction, const QList<PrintedForm> &forms)
{
    for (const PrintedForm &form : forms) {
        Query insert(u"INSERT INTO main.form (code, person, edition, language, signed_copy, printed_at, printed_by, "
                     "changes_since) VALUES (:code, :person, :edition, :language, :copy, :at, :by, :since)"_s);
        insert.bind(":code", form.code)
            .bind(":person", form.person)
            .bind(":edition", form.edition)
            .bind(":language", form.language)
            .bind(":copy", QVariant(form.signedCopy))
            .bind(":since", form.changesSince ? QVariant(*form.changesSince) : QVariant(QMetaType(QMetaType::Int)))
            .bind(":at", utcText(transaction.stamp().at))
            .bind(":by", transaction.stamp().operatorName);
        if (const auto saved = transaction.run(insert); !saved)
            return saved.error();
    }
    return done();
}

Result<std::optional<PrintedForm>> FormStore::find(Database &database, const QString &code)
{
    Query query(u"SELECT code, person, edition, language, signed_copy, changes_since FROM form WHERE code = :code"_s);
    return database.first(query.bind(":code", code), [](const Row &row) {
        return PrintedForm{row.text("code"),
                           row.id<Person>("person"),
                           row.id<Edition>("edition"),
                           row.text("language"),
                           row.truth("signed_copy"),
                           row.isNull("changes_since") ? std::nullopt
                                                       : std::optional(int(row.number("changes_since")))};
    });
}
