#include "exchange/labelledparts.h"

#include "base/text.h"
#include "handbook/richtext.h"

#include <QHash>

using Role = ImportedPart::Role;

namespace {

QString keyOf(const QString &label)
{
    QString words = label.trimmed();
    while (words.endsWith(u':'))
        words.chop(1);
    return searchKey(words);
}

}

TextImport sortedByLabels(TextImport import, const PartLabels &labels)
{
    const QHash<QString, TextField> ofArea{{keyOf(labels.signs), TextField::Signs}};
    const QHash<QString, TextField> ofRule{{keyOf(labels.situation), TextField::Situation},
                                           {keyOf(labels.handling), TextField::Handling},
                                           {keyOf(labels.reason), TextField::Reason},
                                           {keyOf(labels.example), TextField::Example}};
    const QHash<QString, TextField> *known = &ofArea;
    std::optional<TextField> field;
    QList<ImportedPart> sorted;
    for (ImportedPart part : std::as_const(import.parts)) {
        if (part.taken && part.role != Role::Text) {
            known = part.role == Role::AreaTitle ? &ofArea : &ofRule;
            field.reset();
        } else if (part.taken) {
            const auto label = known->constFind(keyOf(plainText(readMarkdown(part.text))));
            if (label != known->constEnd() && part.pictures.isEmpty()) {
                field = *label;
                continue;
            }
            part.field = field;
        }
        sorted << part;
    }
    import.parts = sorted;
    return import;
}
