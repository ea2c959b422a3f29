#include "acknowledgment/signing/signingdraft.h"

#include "base/canonicaljson.h"
#include "base/text.h"
#include "forms/signatureimage.h"
#include "forms/wording.h"
#include "handbook/withdrawalstore.h"
#include "people/peoplestore.h"
#include "shell/session.h"

using namespace Qt::StringLiterals;

namespace {

Acknowledgment record(const SigningDraft &draft, const Stamp &stamp)
{
    return {.person = draft.person.id,
            .edition = draft.edition.id,
            .personNumber = draft.person.number,
            .personName = draft.person.name,
            .personTitle = draft.person.title,
            .personSite = draft.site,
            .editionNumber = draft.edition.number,
            .language = draft.language,
            .editionDigest = digest(draft.edition),
            .shownDigest = sha256(shownBytes(draft.edition, draft.language, draft.statement)),
            .statement = draft.statement,
            .reason = draft.reason,
            .identity = u"manager-vouched"_s,
            .shownAt = draft.shownAt,
            .reachedEndAt = draft.reachedEndAt,
            .signedAt = stamp.at,
            .dated = stamp.at.date(),
            .operatorName = stamp.operatorName,
            .supersedes = draft.supersedes};
}

}

Result<SigningDraft> draftFor(Session &session, const Edition &edition, const Person &person)
{
    if (const Done stands = WithdrawalStore::checkStanding(session.database(), edition.id); !stands)
        return stands.error();
    SigningDraft draft{.edition = edition, .person = person};
    if (person.site) {
        const auto sites = PeopleStore::sites(session.database());
        if (!sites)
            return sites.error();
        for (const Site &site : *sites) {
            if (site.id == *person.site)
                draft.site = site.name;
        }
    }
    return inLanguage(session, draft, languageFor(edition, person.language));
}

Result<SigningDraft> inLanguage(Session &session, SigningDraft draft, const QString &language)
{
    const auto own = session.workspace().ownStatement(language);
    if (!own)
        return own.error();
    draft.language = language;
    draft.statement = statement(draft.edition, language, *own);
    draft.shownAt = {};
    draft.reachedEndAt = {};
    draft.drawn = {};
    draft.typedName.clear();
    return draft;
}

Acknowledgment signedRecord(const SigningDraft &draft, const Stamp &stamp)
{
    Acknowledgment result = record(draft, stamp);
    result.outcome = Outcome::Signed;
    result.method = draft.method;
    if (draft.method == Method::Typed) {
        result.typedName = stored(draft.typedName.trimmed());
    } else {
        result.strokes = toBytes(draft.drawn);
        result.image = toPng(draft.drawn);
    }
    return result;
}

Acknowledgment refusalRecord(const SigningDraft &draft, const QString &witness, const Stamp &stamp)
{
    Acknowledgment result = record(draft, stamp);
    result.outcome = Outcome::Refused;
    result.signedAt = {}; // nothing was signed
    result.witness = stored(witness.trimmed());
    return result;
}
