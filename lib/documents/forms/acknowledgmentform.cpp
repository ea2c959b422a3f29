#include "forms/acknowledgmentform.h"

#include "acknowledgment/formvalues.h"
#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "forms/signatureimage.h"
#include "forms/wording.h"
#include "handbook/edition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString editionLine(const Edition &edition, const Wording &say)
{
    return say(QT_TRANSLATE_NOOP("Form", "Employee handbook, edition %1, %2"))
        .arg(isolated(QString::number(edition.number)), isolated(longDate(edition.dated, say.language())));
}

Block employeeFields(const Edition &edition, const FormValues &values, const Wording &say)
{
    const auto &record = values.acknowledgment;
    const auto value = [](const QString &text) { return text.isEmpty() ? text : isolated(text); };
    Fields fields{
        {{say(QT_TRANSLATE_NOOP("Form", "Name")), value(record ? record->personName : values.person.name)},
         {say(QT_TRANSLATE_NOOP("Form", "Employee number")),
          value(record ? record->personNumber : values.person.number)},
         {say(QT_TRANSLATE_NOOP("Form", "Job title")), value(record ? record->personTitle : values.person.title)},
         {say(QT_TRANSLATE_NOOP("Form", "Site")), value(record ? record->personSite : values.site)},
         {say(QT_TRANSLATE_NOOP("Form", "Language received")), nativeName(values.language)}}};
    if (edition.number > 1)
        fields.fields << Field{say(QT_TRANSLATE_NOOP("Form", "Replaces edition")), QString::number(edition.number - 1)};
    return personal(fields);
}

Signature signatureOf(const Acknowledgment &acknowledgment)
{
    if (!acknowledgment.strokes.isEmpty()) {
        if (const auto drawn = drawnSignature(acknowledgment.strokes))
            return outline(*drawn);
    }
    if (!acknowledgment.image.isEmpty())
        return Picture{acknowledgment.image};
    if (!acknowledgment.typedName.isEmpty())
        return TypedName{isolated(acknowledgment.typedName)};
    return {};
}

QString outcomeWords(const Acknowledgment &acknowledgment, const Wording &say)
{
    switch (acknowledgment.outcome) {
    case Outcome::Signed:
        return acknowledgment.method == Method::Drawn
            ? say(QT_TRANSLATE_NOOP("Form", "Signed on screen, drawn by hand"))
            : acknowledgment.method == Method::Typed ? say(QT_TRANSLATE_NOOP("Form", "Signed on screen, name typed"))
                                                     : say(QT_TRANSLATE_NOOP("Form", "Signed on paper"));
    case Outcome::ThumbImpression:
        return say(QT_TRANSLATE_NOOP("Form", "Thumb impression"));
    case Outcome::Refused:
        return say(QT_TRANSLATE_NOOP("Form", "Refused to sign"));
    case Outcome::RecordedOnBehalf:
        return say(QT_TRANSLATE_NOOP("Form", "Recorded on behalf of the employee"));
    }
    return {};
}

Block employeeLine(const std::optional<Acknowledgment> &acknowledgment, const Wording &say)
{
    SignatureLine line{{{.label = say(QT_TRANSLATE_NOOP("Form", "Employee’s signature"))},
                        {.label = say(QT_TRANSLATE_NOOP("Form", "Date")), .width = 50}}};
    if (!acknowledgment)
        return shared(line);
    line.blanks[0].signature = signatureOf(*acknowledgment);
    line.blanks[1].text = isolated(longDate(acknowledgment->dated, say.language()));
    return personal(line);
}

Block recordOf(const Acknowledgment &acknowledgment, const Wording &say)
{
    Fields fields;
    const auto add = [&fields](const QString &label, const QString &value) {
        if (!value.isEmpty())
            fields.fields << Field{label, isolated(value)};
    };
    add(say(QT_TRANSLATE_NOOP("Form", "Outcome")), outcomeWords(acknowledgment, say));
    add(say(QT_TRANSLATE_NOOP("Form", "Recorded by")), acknowledgment.operatorName);
    add(say(QT_TRANSLATE_NOOP("Form", "Reason")), acknowledgment.reason);
    add(say(QT_TRANSLATE_NOOP("Form", "Witness")), acknowledgment.witness);
    add(say(QT_TRANSLATE_NOOP("Form", "Interpreter")), acknowledgment.interpreter);
    add(say(QT_TRANSLATE_NOOP("Form", "Language read aloud")), acknowledgment.languageReadAloud);
    for (Field &field : fields.fields)
        field.wide = field.value.size() > 25;
    return personal(fields);
}

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

}

Document acknowledgmentForm(const Edition &edition, const FormValues &values)
{
    const Wording say(values.language);
    const QString company = isolated(edition.company);
    const QString title = say(QT_TRANSLATE_NOOP("Form", "Acknowledgment form"));
    const bool isSigned = values.acknowledgment.has_value();

    Document document{.language = values.language,
                      .head = company + u" · "_s + title,
                      .pageOfPages = say(QT_TRANSLATE_NOOP("Form", "Page %1 of %2")),
                      .code = values.code};
    if (!values.checkpoint.isEmpty())
        document.foot = say(QT_TRANSLATE_NOOP("Form", "Checkpoint %1")).arg(isolated(values.checkpoint));
    document.blocks << shared(Title{company, title, editionLine(edition, say)});
    document.blocks << employeeFields(edition, values, say);
    document.blocks << shared(Paragraph{isSigned ? values.acknowledgment->statement
                                                 : statement(edition, values.language, values.ownStatement)});
    document.blocks << employeeLine(values.acknowledgment, say);
    document.blocks << shared(
        SignatureLine{{{.label = say(QT_TRANSLATE_NOOP("Form", "Company representative’s signature"))},
                       {.label = say(QT_TRANSLATE_NOOP("Form", "Date")), .width = 50}}});
    document.blocks << (isSigned ? recordOf(*values.acknowledgment, say) : blocksToFillIn(say));
    return document;
}
