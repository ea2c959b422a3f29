#include "page/document.h"

using namespace Qt::StringLiterals;

namespace {

struct WordsOf {
    QString operator()(const Title &title) const { return joined({title.above, title.text, title.below}); }
    QString operator()(const Cover &cover) const { return joined({cover.above, cover.text, cover.below}); }
    QString operator()(const Heading &heading) const { return besides({heading.number, heading.text, heading.mark}); }
    QString operator()(const Paragraph &paragraph) const { return paragraph.text; }
    QString operator()(const Prose &prose) const { return plainText(prose.passages); }
    QString operator()(const Labelled &labelled) const
    {
        return besides({labelled.label, plainText(labelled.passages)});
    }
    QString operator()(const Beside &beside) const
    {
        QStringList found;
        for (const Beside::Part &part : beside.own + beside.other)
            found << std::visit(*this, part);
        return joined(found);
    }
    QString operator()(const Fields &fields) const { return lines(fields.fields); }
    QString operator()(const SignatureLine &line) const
    {
        QStringList found;
        for (const Blank &blank : line.blanks) {
            const auto *typed = std::get_if<TypedName>(&blank.signature);
            found << besides({blank.label, blank.text, typed ? typed->name : QString()});
        }
        return joined(found);
    }
    QString operator()(const CompactBlocks &compact) const
    {
        QStringList found;
        for (const CompactBlock &block : compact.blocks)
            found << block.head << block.text << block.lines;
        return joined(found);
    }
    QString operator()(const ContentsEntry &entry) const { return besides({entry.number, entry.text}); }
    QString operator()(const Divider &) const { return {}; }
    QString operator()(const PageBreak &) const { return {}; }

    static QString lines(const QList<Field> &fields)
    {
        QStringList found;
        for (const Field &field : fields)
            found << besides({field.label, field.value});
        return joined(found);
    }
    static QString joined(QStringList parts, QChar by = u'\n')
    {
        parts.removeAll(QString());
        return parts.join(by);
    }
    static QString besides(const QStringList &parts) { return joined(parts, u'\t'); }
};

/// With what was removed in [-…-] and what was added in {+…+}, which no letter shows.
QString withMarks(const StyledText &words)
{
    QString text;
    qsizetype done = 0;
    for (const Emphasis &one : words.emphasis) {
        const QString stressed = words.text.sliced(one.start, one.length);
        text += words.text.sliced(done, one.start - done);
        text += one.struck ? u"[-%1-]"_s.arg(stressed) : one.underlined ? u"{+%1+}"_s.arg(stressed) : stressed;
        done = one.start + one.length;
    }
    return text + words.text.sliced(done);
}

}

Batch batchOf(const QList<Document> &documents)
{
    return {documents.size(), [documents](qsizetype index) -> Result<Document> { return documents.at(index); }};
}

QList<TextPassage> passages(const QString &text)
{
    QList<TextPassage> found;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        found << TextPassage{.words = line};
    return found;
}

QString plainText(const QList<TextPassage> &passages)
{
    QStringList lines;
    for (const TextPassage &passage : passages) {
        QStringList parts{passage.marker, withMarks(passage.words)};
        for (const StyledText &cell : passage.cells)
            parts << cell.text;
        parts.removeAll(QString());
        lines << parts.join(passage.cells.isEmpty() ? u' ' : u'\t');
    }
    return lines.join(u'\n');
}

QString plainText(const Document &document)
{
    QStringList parts{document.code};
    for (const Block &block : document.blocks)
        parts << std::visit(WordsOf(), block.content);
    parts << document.foot;
    return WordsOf::joined(parts) + u'\n';
}
