#include "forms/recordblocks.h"

#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "forms/signatureimage.h"
#include "handbook/edition.h"

#include <QCoreApplication>

namespace {

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

}

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
