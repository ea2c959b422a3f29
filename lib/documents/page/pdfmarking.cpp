#include "page/pdfmarking.h"

#include "page/pdffile.h"

namespace {

/// The line that a colour operator ("/CSp cs 0 0 0.0039 scn") marks, from 1; 0 for black, -1 where it is no such
/// operator.
qsizetype markedLine(QByteArrayView op)
{
    if (!op.endsWith(" scn") && !op.endsWith(" SCN"))
        return -1;
    const QList<QByteArray> words = op.toByteArray().split(' ');
    if (words.size() < 4)
        return -1;
    qsizetype number = 0;
    for (qsizetype i = words.size() - 4; i < words.size() - 1; ++i)
        number = number * 256 + qRound(words[i].toDouble() * 255);
    return number;
}

}

QColor markOfLine(qsizetype index)
{
    const qsizetype number = index + 1;
    return QColor(int(number >> 16) & 255, int(number >> 8) & 255, int(number) & 255);
}

QByteArray withWords(const QByteArray &drawing, const QStringList &lines)
{
    // Where the letters' matrix still holds, by which readers tell which way the words run.
    constexpr QByteArrayView close = "EMC\n";
    QByteArray marked;
    marked.reserve(drawing.size() * 2);
    qsizetype current = 0; // the line that is being drawn
    qsizetype open = 0; // the line whose words have been opened
    qsizetype lastEnd = 0; // where its last piece so far ends
    for (qsizetype begin = 0; begin < drawing.size();) {
        const qsizetype found = drawing.indexOf('\n', begin);
        const qsizetype end = found < 0 ? drawing.size() : found;
        const QByteArrayView op = QByteArrayView(drawing).sliced(begin, end - begin);
        begin = end + 1;
        if (const qsizetype line = markedLine(op); line >= 0 && line <= lines.size()) {
            const bool isFill = op.endsWith("scn");
            marked += isFill ? "0 g\n" : "0 G\n";
            current = isFill ? line : current;
            continue;
        }
        if (op == "BT" && current > 0 && current != open) {
            if (open > 0)
                marked.insert(lastEnd, close);
            marked += "/Span <</ActualText " + pdfText(lines.value(current - 1)) + ">> BDC\n";
            open = current;
        }
        marked += op;
        marked += '\n';
        if (op == "ET")
            lastEnd = marked.size();
    }
    if (open > 0)
        marked.insert(lastEnd, close);
    return marked;
}
