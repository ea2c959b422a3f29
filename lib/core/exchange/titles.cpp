#include "exchange/titles.h"

#include "handbook/richtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &numberBefore()
{
    static const QRegularExpression number(uR"(^(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}[.)])\s+(?=\S))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return number;
}

}

QString titleFrom(const QString &markdown)
{
    QString words;
    for (const RichBlock &block : readMarkdown(markdown).blocks) {
        for (const RichRun &run : block.runs)
            words += run.text;
        for (const QStringList &row : block.cells)
            words += row.join(u' ') + u' ';
        words += u' ';
    }
    return words.simplified();
}

QString paragraphFrom(const QString &title)
{
    return markdown({{RichBlock{.runs = {{.text = title, .isBold = true}}}}});
}

int depthOfNumber(const QString &heading)
{
    static const QRegularExpression one(uR"(\d+)"_s);
    const auto match = numberBefore().match(heading);
    return match.hasMatch() ? int(match.captured().count(one)) : 0;
}

QString withoutNumber(const QString &heading)
{
    QString title = heading;
    title.remove(numberBefore());
    while (title.endsWith(u':'))
        title.chop(1);
    return title.trimmed();
}
