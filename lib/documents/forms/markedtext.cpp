#include "forms/markedtext.h"

#include "base/text.h"
#include "handbook/richtext.h"

using namespace Qt::StringLiterals;

namespace {

/// The words of `runs`, a piece for each line, with what stands out of them, and behind a link where it leads.
QList<StyledText> lines(const QList<RichRun> &runs)
{
    QList<StyledText> found{{}};
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const RichRun &run = runs[i];
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (part > 0)
                found << StyledText();
            StyledText &line = found.last();
            if (run.isBold || run.isItalic)
                line.emphasis << Emphasis{line.text.size(), parts[part].size(), run.isBold, run.isItalic};
            line.text += parts[part];
        }
        const bool isWhole = i + 1 == runs.size() || runs[i + 1].link != run.link;
        const QString address = run.link.startsWith("mailto:"_L1) ? run.link.mid(7)
            : run.link.startsWith(u'#')                           ? run.link.mid(1)
                                                                  : run.link;
        if (isWhole && !address.isEmpty() && !found.last().text.endsWith(address))
            found.last().text += u" ("_s + isolated(address) + u')';
    }
    return found;
}

void addTable(const QList<QStringList> &rows, QList<TextPassage> &to)
{
    for (const QStringList &row : rows) {
        TextPassage passage;
        for (const QString &cell : row) {
            const bool isHead = &row == &rows.first();
            passage.cells << StyledText(
                cell, isHead ? QList<Emphasis>{{.start = 0, .length = cell.size(), .bold = true}} : QList<Emphasis>());
        }
        to << passage;
    }
}

}

QList<TextPassage> markedPassages(const QString &markdown)
{
    QList<TextPassage> found;
    for (const RichBlock &block : readMarkdown(markdown).blocks) {
        if (block.kind == RichBlock::Kind::Table) {
            addTable(block.cells, found);
            continue;
        }
        bool isFirst = true;
        for (const StyledText &line : lines(block.runs)) {
            found << TextPassage{
                .words = line, .indent = block.depth, .marker = isFirst && block.isItem() ? sign(block) : QString()};
            isFirst = false;
        }
    }
    return found;
}
