#pragma once

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/formstore.h"
#include "acknowledgment/roundstore.h"
#include "handbook/attachmentstore.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

/// A workspace that has a row of nearly every kind: people of two sites, an edition, a round, an exemption, a signature
/// that was corrected, a refusal, printed forms, and a picture.
struct FilledWorkspace : TestWorkspace {
    Person ana = addPerson("7", "Ana Đurić", "hr", "Zagreb");
    Person zainab = addPerson("۸", "زینب خان", "ur", "لاہور");
    Person rama = addPerson("9", "రామ", "te");
    Edition edition = publish();

    FilledWorkspace()
    {
        const Done saved = save([this](Transaction &t) -> Done {
            const auto first = drawnAcknowledgment(ana, edition);
            auto second = drawnAcknowledgment(ana, edition);
            second.supersedes = first.id;
            auto refusal = drawnAcknowledgment(zainab, edition);
            refusal.outcome = Outcome::Refused;
            refusal.witness = "Wes \"Witness\"\n\t\\ \u2028 \U0001F58B";
            refusal.strokes.clear();
            for (const Acknowledgment &record : {first, second, refusal}) {
                if (const Done added = AcknowledgmentStore::add(t, record); !added)
                    return added;
            }
            if (const Done opened = RoundStore::open(t, edition.id, QDate(2026, 3, 10)); !opened)
                return opened;
            if (const Done added = FormStore::add(t,
                                                  {{"7K3M9-PQ2XB-4", ana.id, edition.id, "hr", false},
                                                   {"7K3M9-PQ2XC-5", rama.id, edition.id, "te", true}});
                !added)
                return added;
            const Id<Rule> rule = edition.areas.first().rules.first().rule.id;
            const auto picture = newAttachment("counter.png", QByteArray("\x89PNG\r\n\x1a\n\0\xff\1", 11));
            if (const Done kept = AttachmentStore::add(t, {{rule, *picture}}); !kept)
                return kept;
            return RoundStore::exempt(t, edition.id, rama.id, "On leave");
        });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text + saved.error().detail));
    }
};
