#pragma once

#include "page/composedpage.h"
#include "page/paper.h"
#include "page/pdffile.h"
#include "page/pdfoutline.h"

#include <QHash>

#include <vector>

/// Writes laid-out pages into a PDF. Qt draws them, a few hundred at a time; what many pages have in common is drawn
/// once and put under each of them as one form XObject.
class SheetWriter {
public:
    SheetWriter(PdfFile &file, PaperSize paper, bool sharesCommon);

    void add(ComposedPage page);
    /// Draws what has been added so far. False: Qt's drawing could not be read, which `errorText` tells more of.
    bool flush();
    qsizetype waiting() const { return qsizetype(m_sheets.size()); }
    QString errorText() const { return m_errorText; }

    /// Writes the tree of all pages; its number.
    int finish();

    /// Of all pages that were drawn.
    const QList<OutlineEntry> &bookmarks() const { return m_bookmarks; }

private:
    /// A drawing that Qt makes: a page's own, or what pages have in common.
    struct Sheet {
        QList<Layer> layers;
        QList<PlacedCode> codes; ///< which Qt would spell out at length
        QByteArray common; ///< key of what lies under it
        bool isCommon = false;
        QStringList lines;
        qreal scale = 1;
        QList<Bookmark> bookmarks;
    };

    QByteArray drawn();
    void write(const QByteArray &pdf);
    void addPage(int content, const QByteArray &box, const QByteArray &resources);
    void endBranch();

    PdfFile &m_file;
    PaperSize m_paper;
    bool m_sharesCommon;
    std::vector<Sheet> m_sheets;
    QHash<QByteArray, int> m_common; ///< number of the XObject by key; 0 while it waits to be drawn
    int m_tree;
    QList<int> m_branches; ///< of the tree of pages
    QList<int> m_kids; ///< of the last branch
    int m_pageCount = 0;
    QList<OutlineEntry> m_bookmarks;
    QString m_errorText;
};
