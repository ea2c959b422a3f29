#include "acknowledgment/recordagain.h"

#include "acknowledgment/signing/signatureview.h"
#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "page/fonts.h"
#include "shell/language.h"
#include "shell/reasondialog.h"

#include <QCoreApplication>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(RecordAgain)
};

QString sentence(const Acknowledgment &record)
{
    const QString who = isolated(record.personName), when = isolated(longDate(record.dated, Language::spoken()));
    const QString earlier = record.outcome == Outcome::Refused
        ? Said::tr("%1 refused to sign edition %2 on %3; %4 was witness.")
              .arg(who)
              .arg(record.editionNumber)
              .arg(when, isolated(record.witness))
        : Said::tr("%1 acknowledged edition %2 on %3, in this language: %4.")
              .arg(who)
              .arg(record.editionNumber)
              .arg(when, isolated(nativeName(record.language)));
    return earlier + u' '
        + Said::tr("A new record takes its place. The earlier one is kept, with the reason for the new one.");
}

}

ReasonDialog *newRecordAgainDialog(const Acknowledgment &record, QWidget *parent)
{
    auto *const dialog =
        new ReasonDialog(Said::tr("Record again"), sentence(record), Said::tr("Record again…"), parent);
    const auto drawn = drawnSignature(record.strokes);
    if (drawn || !record.typedName.isEmpty()) {
        constexpr qreal size = 16;
        auto *const signature = new SignatureView;
        signature->setAccessibleName(Said::tr("The signature on record"));
        signature->show(drawn.value_or(DrawnSignature()), record.typedName, textFont(record.language, size));
        dialog->insert(signature);
    }
    return dialog;
}
