#include "forms/acknowledgmentform.h"

#include "acknowledgment/formvalues.h"
#include "base/text.h"
#include "forms/changeblocks.h"
#include "forms/recordblocks.h"
#include "forms/wording.h"
#include "handbook/edition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Block blocksToFillIn(const Wording &say)
{
    const QString reason = say(QT_TRANSLATE_NOOP("Form", "Reason"));
    const QString witness = say(QT_TRANSLATE_NOOP("Form", "Witness"));
    const QString language = say(QT_TRANSLATE_NOOP("Form", "Language"));
    const QString interpreter = say(QT_TRANSLATE_NOOP("Form", "Interpreter"));
    const QString date = say(QT_TRANSLATE_NOOP("Form", "Date"));
    return shared(CompactBlocks{{
        {.head = say(QT_TRANSLATE_NOOP("Form", "If the employee refuses to sign")),
         .text = say(QT_TRANSLATE_NOOP("Form", "The handbook was handed over and the employee refused to sign.")),
         .lines = {reason, witness, date}},
        {.head = say(QT_TRANSLATE_NOOP("Form", "Thumb impression in place of a signature")),
         .lines = {witness},
         .thumb = true},
        {.head = say(QT_TRANSLATE_NOOP("Form", "If the text was read aloud")),
         .text = say(QT_TRANSLATE_NOOP("Form", "I have read the handbook aloud to the employee.")),
         .lines = {language, interpreter, date}},
    }});
}

/// The rules that changed, between the head of the form and what is signed.
QList<Block> changesIn(const FormChanges &changes, const Wording &say)
{
    const QString since =
        say(changes.rules.isEmpty() ? QT_TRANSLATE_NOOP("Form",
                                                        "You acknowledged edition %1 earlier. No rule that applies "
                                                        "to you has changed materially since.")
                                    : QT_TRANSLATE_NOOP("Form",
                                                        "You acknowledged edition %1 earlier. These are the rules "
                                                        "that have changed materially for you since. What was "
                                                        "removed is struck through; what was added is underlined."))
            .arg(isolated(QString::number(changes.from)));
    QList<Block> blocks{personal(Paragraph{since})};
    for (const HandbookChange &change : changes.rules)
        blocks += changeBlocks(change, say);
    blocks << personal(Divider{});
    return blocks;
}

}

Document acknowledgmentForm(const Edition &edition, const FormValues &values)
{
    const Wording say(values.language);
    const QString company = isolated(edition.company);
    const QString title = say(values.changes ? QT_TRANSLATE_NOOP("Form", "Change sheet and acknowledgment form")
                                             : QT_TRANSLATE_NOOP("Form", "Acknowledgment form"));
    const bool isSigned = values.acknowledgment.has_value();

    Document document{.language = values.language,
                      .head = company + u" · "_s + title,
                      .pageOfPages = say(QT_TRANSLATE_NOOP("Form", "Page %1 of %2")),
                      .code = values.code};
    if (!values.checkpoint.isEmpty())
        document.foot = say(QT_TRANSLATE_NOOP("Form", "Checkpoint %1")).arg(isolated(values.checkpoint));
    document.blocks << shared(Title{company, title, editionLine(edition, say)});
    document.blocks << employeeFields(edition, values, say);
    if (values.changes)
        document.blocks += changesIn(*values.changes, say);
    document.blocks << shared(Paragraph{isSigned ? values.acknowledgment->statement
                                                 : statement(edition, values.language, values.ownStatement)});
    document.blocks << employeeLine(values.acknowledgment, say);
    document.blocks << shared(
        SignatureLine{{{.label = say(QT_TRANSLATE_NOOP("Form", "Company representative’s signature"))},
                       {.label = say(QT_TRANSLATE_NOOP("Form", "Date")), .width = 50}}});
    document.blocks << (isSigned ? recordOf(*values.acknowledgment, say) : blocksToFillIn(say));
    return document;
}
