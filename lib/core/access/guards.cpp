#include "access/guards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum Action;

constexpr auto look = "SELECT"_L1, add = "INSERT"_L1, change = "UPDATE"_L1, takeAway = "DELETE"_L1;

// Asked once for a statement, not once for a row.
constexpr auto withinReach = "(SELECT reaches_all()) OR site IN (SELECT own_sites())"_L1;
constexpr auto siteWithinReach = "(SELECT reaches_all()) OR id IN (SELECT own_sites())"_L1;
constexpr auto ofPersonWithinReach = "(SELECT reaches_all()) OR EXISTS (SELECT FROM person p WHERE p.id = person)"_L1;
constexpr auto ownAccount = "id = (SELECT own_account())"_L1;
constexpr auto ofOwnAccount = "account = (SELECT own_account())"_L1;
constexpr auto translation = "language <> (SELECT s.value FROM setting s WHERE s.name = 'governing_language')"_L1;
constexpr auto ofWhatWasErased = "EXISTS (SELECT FROM ledger_entry l JOIN erasure z ON z.kind = l.kind "
                                 "AND z.record = CAST(l.record AS text) WHERE l.sequence = ledger_salt.sequence)"_L1;
constexpr auto noSecret = "name <> 'ledger_secret_key'"_L1;

}

const QList<Guard> &guards()
{
    static const QList<Action> everything = actions();
    // What leaves an entry in the ledger.
    static const QList<Action> entering{Publish, OpenRounds, Acknowledge, Exempt, Erase};
    static const QList<Action> entersOrVerifies = entering + QList<Action>{Verify};
    static const QList<Guard> all{
        {"countersign_schema"_L1, look, everything},
        {"setting"_L1, look, everything, noSecret},
        {"setting"_L1, look, entering},
        {"setting"_L1, add, {ChangeSettings}, noSecret},
        {"setting"_L1, change, {ChangeSettings}, noSecret},

        {"ledger_entry"_L1, look, entersOrVerifies},
        {"ledger_entry"_L1, add, entering},
        {"ledger_node"_L1, look, entersOrVerifies},
        {"ledger_node"_L1, add, entering},
        {"ledger_head"_L1, look, everything},
        {"ledger_head"_L1, add, entering},
        {"ledger_head"_L1, change, entering}, // the newest signature only; what it signs shows whether it fits
        {"ledger_stamp"_L1, look, everything},
        {"ledger_stamp"_L1, add, {ChangeSettings}}, // whose signature it is shows whether it is one
        {"ledger_salt"_L1, look, {Verify, Erase}},
        {"ledger_salt"_L1, add, entering},
        {"ledger_salt"_L1, takeAway, {Erase}, ofWhatWasErased},

        {"site"_L1, look, {SeePeople}, siteWithinReach},
        {"site"_L1, add, {EditPeople, ImportPeople}, siteWithinReach},
        {"person"_L1, look, {SeePeople}, withinReach},
        {"person"_L1, add, {EditPeople, ImportPeople}, withinReach},
        {"person"_L1, change, {EditPeople, ImportPeople}, withinReach},
        {"person"_L1, takeAway, {Erase}},

        {"problem_area"_L1, look, {SeeHandbook}},
        {"problem_area"_L1, add, {EditRules}},
        {"problem_area"_L1, change, {EditRules}},
        {"problem_area"_L1, change, {Translate}, {}, "changed_by, changed_at"_L1},
        {"problem_area"_L1, takeAway, {EditRules}},
        {"problem_area_text"_L1, look, {SeeHandbook}},
        {"problem_area_text"_L1, add, {EditRules}},
        {"problem_area_text"_L1, add, {Translate}, translation},
        {"problem_area_text"_L1, takeAway, {EditRules}},
        {"problem_area_text"_L1, takeAway, {Translate}, translation},
        {"problem_area_basis"_L1, look, {SeeHandbook}},
        {"problem_area_basis"_L1, add, {EditRules}},
        {"problem_area_basis"_L1, add, {Translate}, translation},
        {"problem_area_basis"_L1, takeAway, {EditRules}},
        {"problem_area_basis"_L1, takeAway, {Translate}, translation},
        {"rule"_L1, look, {SeeHandbook}},
        {"rule"_L1, add, {EditRules}},
        {"rule"_L1, change, {EditRules}},
        {"rule"_L1, change, {Translate}, {}, "changed_by, changed_at"_L1},
        {"rule"_L1, takeAway, {EditRules}},
        {"rule_text"_L1, look, {SeeHandbook}},
        {"rule_text"_L1, add, {EditRules}},
        {"rule_text"_L1, add, {Translate}, translation},
        {"rule_text"_L1, takeAway, {EditRules}},
        {"rule_text"_L1, takeAway, {Translate}, translation},
        {"rule_basis"_L1, look, {SeeHandbook}},
        {"rule_basis"_L1, add, {EditRules}},
        {"rule_basis"_L1, add, {Translate}, translation},
        {"rule_basis"_L1, takeAway, {EditRules}},
        {"rule_basis"_L1, takeAway, {Translate}, translation},
        {"handbook_removal"_L1, look, {SeeHandbook}},
        {"handbook_removal"_L1, add, {EditRules}},
        {"handbook_removal"_L1, change, {EditRules}},
        {"rule_attachment"_L1, look, {SeeHandbook}},
        {"rule_attachment"_L1, add, {EditRules}},
        {"rule_attachment"_L1, takeAway, {EditRules}},

        {"edition"_L1, look, {SeeHandbook}},
        {"edition"_L1, add, {Publish}},
        {"edition_withdrawal"_L1, look, {SeeHandbook}},
        {"edition_withdrawal"_L1, add, {Publish}},
        {"acknowledgment_round"_L1, look, {SeeHandbook}},
        {"acknowledgment_round"_L1, add, {OpenRounds}},
        {"round_change"_L1, look, {SeeHandbook}},
        {"round_change"_L1, add, {OpenRounds}},
        {"exemption"_L1, look, {SeePeople}, ofPersonWithinReach},
        {"exemption"_L1, add, {Exempt}, ofPersonWithinReach},
        {"acknowledgment"_L1, look, {SeePeople}, ofPersonWithinReach},
        {"acknowledgment"_L1, add, {Acknowledge}, ofPersonWithinReach},
        {"form"_L1, look, {SeePeople}, ofPersonWithinReach},
        {"form"_L1, add, {PrintForms}, ofPersonWithinReach},
        {"reminder"_L1, look, {SeePeople}, ofPersonWithinReach},
        {"reminder"_L1, add, {PrintForms}, ofPersonWithinReach},

        // Facts go only where an erasure of them stands.
        {"exemption"_L1, takeAway, {Erase}},
        {"acknowledgment"_L1, takeAway, {Erase}},
        {"form"_L1, takeAway, {Erase}},
        {"reminder"_L1, takeAway, {Erase}},
        {"erasure"_L1, look, everything},
        {"erasure"_L1, add, {Erase}},
        {"retention_period"_L1, look, {Erase}},
        {"retention_period"_L1, add, {Erase}},
        {"retention_period"_L1, change, {Erase}},
        {"retention_period"_L1, takeAway, {Erase}},
        {"legal_hold"_L1, look, {Erase, HandOut}},
        {"legal_hold"_L1, add, {Erase}},
        {"legal_hold"_L1, change, {Erase}},
        {"legal_hold"_L1, takeAway, {Erase}},

        {"account"_L1, look, everything, ownAccount},
        {"account"_L1, look, {ManageAccounts}},
        {"account"_L1, add, {ManageAccounts}},
        {"account"_L1, change, {ManageAccounts}},
        {"account"_L1, change, everything, ownAccount, "failed_attempts, not_before"_L1},
        {"account_site"_L1, look, everything, ofOwnAccount},
        {"account_site"_L1, look, {ManageAccounts}},
        {"account_site"_L1, add, {ManageAccounts}},
        {"account_site"_L1, takeAway, {ManageAccounts}},
        {"account_change"_L1, look, {ManageAccounts}},
        {"account_change"_L1, add, {ManageAccounts}},
        {"refusal"_L1, look, {ManageAccounts}},
        {"refusal"_L1, add, everything, ofOwnAccount},

        {"commit_mark"_L1, look, everything},
        {"commit_mark"_L1, add, everything},
        {"commit_mark"_L1, takeAway, everything},
    };
    return all;
}

bool isOpenTo(const Guard &guard, Role role)
{
    return std::any_of(guard.actions.cbegin(), guard.actions.cend(),
                       [role](Action action) { return may(role, action); });
}
