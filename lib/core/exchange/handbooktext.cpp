#include "exchange/handbooktext.h"

#include "base/languages.h"
#include "exchange/richhtml.h"

using namespace Qt::StringLiterals;

namespace {

/// `title` as a heading's text, in which nothing is a mark.
QString headingWords(const QString &title)
{
    QString words;
    for (const QChar c : title.simplified()) {
        if (u"\\`*_[]<>#&"_s.contains(c))
            words += u'\\';
        words += c;
    }
    return words;
}

struct Part {
    QString label; ///< empty where it goes without saying
    QString text;
};

QList<Part> withWords(const QList<Part> &parts)
{
    QList<Part> found;
    for (const auto &[label, text] : parts) {
        if (const QString words = text.trimmed(); !words.isEmpty())
            found << Part{label, words};
    }
    return found;
}

QList<Part> parts(const AreaText &text, const PartLabels &labels)
{
    return withWords({{{}, text.intro}, {labels.signs, text.signs}});
}

QList<Part> parts(const RuleText &text, const PartLabels &labels)
{
    QList<Part> found = withWords({{labels.situation, text.situation},
                                   {labels.handling, text.handling},
                                   {labels.reason, text.reason},
                                   {labels.example, text.example}});
    if (found.size() == 1 && found.front().label == labels.handling)
        found.front().label.clear();
    return found;
}

QString markdownOf(const QList<Part> &parts)
{
    QString markdown;
    for (const Part &part : parts) {
        if (!part.label.isEmpty())
            markdown += u"**"_s + part.label + u"**\n\n"_s;
        markdown += part.text + u"\n\n"_s;
    }
    return markdown;
}

QString htmlOf(const QList<Part> &parts)
{
    QString all;
    for (const Part &part : parts) {
        if (!part.label.isEmpty())
            all += u"<p><strong>"_s + part.label.toHtmlEscaped() + u"</strong></p>\n"_s;
        all += html(readMarkdown(part.text));
    }
    return all;
}

}

QString handbookMarkdown(const Edition &edition, const QString &language, const PartLabels &labels)
{
    QString markdown;
    for (const EditionArea &area : edition.areas) {
        const AreaText text = area.texts.value(language);
        markdown += u"# "_s + headingWords(text.title) + u"\n\n"_s + markdownOf(parts(text, labels));
        for (const EditionRule &published : area.rules) {
            const RuleText rule = published.rule.texts.value(language);
            markdown += u"## "_s + headingWords(rule.title) + u"\n\n"_s + markdownOf(parts(rule, labels));
        }
    }
    return markdown.trimmed() + u'\n';
}

QString handbookHtml(const Edition &edition, const QString &language, const PartLabels &labels, const QString &title)
{
    QString body;
    for (qsizetype a = 0; a < edition.areas.size(); ++a) {
        const EditionArea &area = edition.areas[a];
        const AreaText text = area.texts.value(language);
        body += u"<h1 id=\"%1\"><bdi>%1.</bdi> %2</h1>\n"_s.arg(numberOf({a}), text.title.toHtmlEscaped())
            + htmlOf(parts(text, labels));
        for (qsizetype r = 0; r < area.rules.size(); ++r) {
            const RuleText rule = area.rules[r].rule.texts.value(language);
            body += u"<h2 id=\"%1\"><bdi>%1</bdi> %2</h2>\n"_s.arg(numberOf({a, r}), rule.title.toHtmlEscaped())
                + htmlOf(parts(rule, labels));
        }
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%3</title>\n"
           "<style>body { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: %4 }\n"
           "table { border-collapse: collapse } th, td { border: 1px solid; padding: 0.2em 0.5em }</style>\n</head>\n"
           "<body>\n%5</body>\n</html>\n"_s.arg(language, isRightToLeft(language) ? u"rtl"_s : u"ltr"_s,
                                                title.toHtmlEscaped(), isRightToLeft(language) ? u"2.2"_s : u"1.5"_s,
                                                body);
}
