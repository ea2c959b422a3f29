#include "page/pdfoutline.h"

#include "page/pdffile.h"

namespace {

/// An entry among its like: where its neighbours stand in the list, -1 for none.
struct Knot {
    qsizetype parent = -1;
    qsizetype before = -1;
    qsizetype after = -1;
    qsizetype firstKid = -1;
    qsizetype lastKid = -1;
    int kids = 0;
};

QList<Knot> tree(const QList<OutlineEntry> &entries)
{
    QList<Knot> knots(entries.size());
    QList<qsizetype> open; // the last entry and what it lies in
    qsizetype lastAtTop = -1;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        while (!open.isEmpty() && entries[open.last()].level >= entries[i].level)
            open.removeLast();
        Knot &knot = knots[i];
        knot.parent = open.isEmpty() ? -1 : open.last();
        qsizetype &last = knot.parent < 0 ? lastAtTop : knots[knot.parent].lastKid;
        knot.before = last;
        if (last >= 0)
            knots[last].after = i;
        last = i;
        if (knot.parent >= 0) {
            Knot &parent = knots[knot.parent];
            parent.firstKid = parent.firstKid < 0 ? i : parent.firstKid;
            ++parent.kids;
        }
        open << i;
    }
    return knots;
}

}

int putOutline(PdfFile &file, const QList<OutlineEntry> &entries)
{
    if (entries.isEmpty())
        return 0;
    const QList<Knot> knots = tree(entries);
    const int root = file.reserve();
    QList<int> numbers;
    for (qsizetype i = 0; i < entries.size(); ++i)
        numbers << file.reserve();
    const auto link = [&](const char *key, qsizetype entry) {
        return entry < 0 ? QByteArray() : QByteArray(key) + ' ' + pdfReference(numbers[entry]) + ' ';
    };
    qsizetype lastAtTop = 0;
    int atTop = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Knot &knot = knots[i];
        if (knot.parent < 0) {
            lastAtTop = i;
            ++atTop;
        }
        // A negative count: closed until somebody opens it.
        const QByteArray kids = knot.kids > 0 ? "/Count -" + QByteArray::number(knot.kids) + ' ' : QByteArray();
        file.put(numbers[i],
                 "<< /Title " + pdfText(entries[i].title) + " /Parent "
                     + pdfReference(knot.parent < 0 ? root : numbers[knot.parent]) + ' ' + link("/Prev", knot.before)
                     + link("/Next", knot.after) + link("/First", knot.firstKid) + link("/Last", knot.lastKid) + kids
                     + "/Dest [" + pdfReference(entries[i].page) + " /XYZ null " + QByteArray::number(entries[i].top)
                     + " null] >>");
    }
    file.put(root,
             "<< /Type /Outlines " + link("/First", 0) + link("/Last", lastAtTop) + "/Count "
                 + QByteArray::number(atTop) + " >>");
    return root;
}
