#include "exchange/markdownwriting.h"

#include "exchange/markdowntree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWordLetter(QChar c)
{
    return !c.isNull() && !c.isSpace() && !c.isPunct() && !c.isSymbol();
}

bool isMark(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

bool lookAlike(const TextRun &one, const TextRun &other)
{
    return one.isBold == other.isBold && one.isItalic == other.isItalic && one.link == other.link;
}

/// Spaces between words of one look have that look.
QList<TextRun> withAlikeSpaces(QList<TextRun> runs)
{
    for (qsizetype i = 1; i + 1 < runs.size(); ++i) {
        const bool isSpace = runs[i].text == u" "_s && !runs[i].endsLine && !runs[i - 1].endsLine;
        if (isSpace && lookAlike(runs[i - 1], runs[i + 1]))
            runs[i] = {.text = runs[i].text,
                       .isBold = runs[i - 1].isBold,
                       .isItalic = runs[i - 1].isItalic,
                       .link = runs[i - 1].link};
    }
    return runs;
}

/// One space for each run of them; line ends and tabs mean no more than that.
QList<TextRun> tidied(const QList<TextRun> &runs)
{
    static const QRegularExpression spaces(uR"([\s\x{a0}]{2,}|[\t\n\r])"_s);
    QList<TextRun> tidy;
    bool isAfterSpace = true;
    for (TextRun run : runs) {
        run.text.replace(spaces, u" "_s);
        if (isAfterSpace && !run.text.isEmpty() && run.text.front().isSpace())
            run.text.remove(0, 1);
        if (!run.text.isEmpty())
            isAfterSpace = run.text.back().isSpace();
        if (run.endsLine)
            isAfterSpace = true;
        const bool continues = !tidy.isEmpty() && !tidy.last().endsLine && !run.endsLine && lookAlike(tidy.last(), run);
        if (continues)
            tidy.last().text += run.text;
        else if (!run.text.isEmpty() || run.endsLine)
            tidy << run;
    }
    while (!tidy.isEmpty() && tidy.last().text.trimmed().isEmpty())
        tidy.removeLast();
    if (!tidy.isEmpty()) {
        tidy.last().endsLine = false;
        while (tidy.last().text.back().isSpace())
            tidy.last().text.chop(1);
    }
    return tidy;
}

bool isMarked(const TextRun &run)
{
    return run.isBold || run.isItalic;
}

/// Moves spaces, and signs that the letter beside them would rob of their meaning as an edge, out of what is marked.
QList<TextRun> withTightMarks(const QList<TextRun> &runs)
{
    QList<TextRun> tight;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        TextRun run = runs[i];
        if (!isMarked(run)) {
            tight << run;
            continue;
        }
        const QChar before = tight.isEmpty() || tight.last().endsLine || tight.last().text.isEmpty()
            ? QChar()
            : tight.last().text.back();
        const QChar after =
            i + 1 < runs.size() && !run.endsLine && !runs[i + 1].text.isEmpty() ? runs[i + 1].text.front() : QChar();
        qsizetype begin = 0, end = run.text.size();
        while (begin < end && (run.text[begin].isSpace() || (isWordLetter(before) && isMark(run.text[begin]))))
            ++begin;
        while (end > begin && (run.text[end - 1].isSpace() || (isWordLetter(after) && isMark(run.text[end - 1]))))
            --end;
        const TextRun plainBefore{.text = run.text.first(begin), .link = run.link};
        const TextRun plainAfter{.text = run.text.sliced(end), .link = run.link, .endsLine = run.endsLine};
        run.text = run.text.sliced(begin, end - begin);
        run.endsLine = false;
        for (const TextRun &part : {plainBefore, run, plainAfter}) {
            if (!part.text.isEmpty() || part.endsLine)
                tight << part;
        }
    }
    return tight;
}

QString destination(const QString &link)
{
    QString written;
    for (const QChar c : link) {
        if (c == u'(' || c == u')' || c == u'\\' || c == u'<' || c == u'>' || c == u'*' || c == u'_' || c == u'`')
            written += u'\\';
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            written += c;
    }
    return written;
}

QString written(const QList<TextRun> &runs, bool withMarks)
{
    QString text;
    bool isLineStart = true;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const TextRun &run = runs[i];
        const bool beginsLink = !run.link.isEmpty() && (i == 0 || runs[i - 1].link != run.link || runs[i - 1].endsLine);
        const bool endsLink =
            !run.link.isEmpty() && (i + 1 == runs.size() || runs[i + 1].link != run.link || run.endsLine);
        const QString mark = withMarks ? QString((run.isBold ? 2 : 0) + (run.isItalic ? 1 : 0), u'*') : QString();
        if (beginsLink && text.endsWith(u'!'))
            text.insert(text.size() - 1, u'\\'); // or it would be a picture
        if (beginsLink)
            text += u'[';
        text += mark + escapedMarkdown(run.text, isLineStart && mark.isEmpty() && !beginsLink) + mark;
        if (endsLink)
            text += "]("_L1 + destination(run.link) + u')';
        if (run.endsLine)
            text += "\\\n"_L1;
        isLineStart = run.endsLine;
    }
    return text;
}

QString inCell(const QString &cell)
{
    QString line = cell;
    line.replace("\\\n"_L1, " "_L1).replace(u'\n', u' ').replace(u'|', "\\|"_L1);
    return line.trimmed();
}

}

QString escapedMarkdown(const QString &text, bool isLineStart)
{
    static const QRegularExpression blockStart(uR"(^(?:[#>+=-]|\d{1,9}(?=[.)](?:\s|$))))"_s);
    static const QString always = u"\\`*[]<~"_s;
    QString escaped;
    qsizetype begin = 0;
    if (const auto match = blockStart.match(text); isLineStart && match.hasMatch()) {
        const bool isNumber = match.captured().front().isDigit();
        escaped = isNumber ? match.captured() + u'\\' : u'\\' + match.captured();
        begin = match.capturedLength();
        if (isNumber)
            escaped += text[begin++];
    }
    for (qsizetype i = begin; i < text.size(); ++i) {
        const QChar c = text[i], before = i > 0 ? text[i - 1] : QChar(),
                    after = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isEmphasis = c == u'_' && !(isWordLetter(before) && isWordLetter(after));
        const bool isEntity = c == u'&' && (after == u'#' || (after.unicode() < 0x80 && after.isLetter()));
        if (always.contains(c) || isEmphasis || isEntity)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString plainWords(const QList<TextRun> &runs)
{
    QString words;
    for (const TextRun &run : runs)
        words += run.text + (run.endsLine ? u" "_s : QString());
    return words.simplified();
}

QString markdownOf(const QList<TextRun> &runs)
{
    const QList<TextRun> tidy = tidied(withAlikeSpaces(runs));
    const QString marked = written(withTightMarks(tidy), true);
    return MarkdownTree::plainWords(marked) == plainWords(tidy) ? marked : written(tidy, false);
}

QString markdownTable(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line = u"|"_s;
        for (qsizetype column = 0; column < width; ++column)
            line += u' ' + inCell(row.value(column)) + " |"_L1;
        lines << line;
        if (lines.size() == 1)
            lines << u"|"_s + u" --- |"_s.repeated(width);
    }
    return lines.join(u'\n');
}

QString markdownList(const QList<QStringList> &items, int first)
{
    const bool isLoose = std::ranges::any_of(items, [](const QStringList &blocks) {
        return std::count_if(
                   blocks.cbegin(), blocks.cend(),
                   [](const QString &block) { return !block.startsWith("- "_L1) && !block.startsWith("1. "_L1); })
            > 1;
    });
    QStringList written;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString sign = first < 0 ? u"- "_s : QString::number(first + i) + ". "_L1;
        QString item = items[i].join(isLoose ? "\n\n"_L1 : "\n"_L1);
        item.replace(u'\n', u'\n' + QString(sign.size(), u' '));
        static const QRegularExpression indentOfNothing(uR"(\n +(?=\n))"_s);
        item.replace(indentOfNothing, u"\n"_s);
        written << sign + item;
    }
    return written.join(isLoose ? "\n\n"_L1 : "\n"_L1);
}
