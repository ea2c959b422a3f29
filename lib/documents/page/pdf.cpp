#include "page/pdf.h"

#include "base/languages.h"
#include "page/composer.h"
#include "page/pdfoutline.h"
#include "page/sheetwriter.h"

#include <QCoreApplication>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr qsizetype pagesAtATime = 200; // so many lie in memory, however many are printed

/// The words of all documents, compressed as they come: those of ten thousand forms are a few hundred kilobytes.
class AllWords {
public:
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8() + '\n';
        m_flate.write(reinterpret_cast<const unsigned char *>(utf8.constData()), size_t(utf8.size()));
    }

    QByteArray compressed()
    {
        m_flate.finish();
        const auto bytes = m_kept.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    }

private:
    Pl_Buffer m_kept{"words"};
    Pl_Flate m_flate{"words", &m_kept, Pl_Flate::a_deflate};
};

int putInformation(PdfFile &file, const PdfProperties &properties)
{
    const int number = file.reserve();
    QByteArray entries = "/Title " + pdfText(properties.title) + " /Author " + pdfText(properties.author)
        + " /Creator (Countersign) /Producer (Countersign)";
    if (properties.created.isValid())
        entries += " /CreationDate (D:" + properties.created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    file.put(number, "<< " + entries + " >>");
    return number;
}

int putCatalog(PdfFile &file, const PdfProperties &properties, int pages, int outline, const QByteArray &words)
{
    const int text = file.reserve();
    file.putStream(text, "/Type /EmbeddedFile /Subtype /text#2Fplain /Filter /FlateDecode", words);
    const int attachment = file.reserve();
    file.put(attachment,
             "<< /Type /Filespec /F (text.txt) /UF " + pdfText(u"text.txt"_s) + " /AFRelationship /Source /EF << /F "
                 + pdfReference(text) + " /UF " + pdfReference(text) + " >> >>");
    const int catalog = file.reserve();
    const QByteArray direction = isRightToLeft(properties.language) ? " /Direction /R2L" : "";
    const QByteArray outlines =
        outline > 0 ? " /PageMode /UseOutlines /Outlines " + pdfReference(outline) : QByteArray();
    file.put(catalog,
             "<< /Type /Catalog /Pages " + pdfReference(pages) + outlines + " /Lang (" + properties.language.toLatin1()
                 + ")" + " /ViewerPreferences << /DisplayDocTitle true" + direction
                 + " >> /Names << /EmbeddedFiles << /Names [" + pdfText(u"text.txt"_s) + ' ' + pdfReference(attachment)
                 + "] >> >> /AF [" + pdfReference(attachment) + "] >>");
    return catalog;
}

Error notWritten(const QString &detail)
{
    return {Error::Kind::Unavailable,
            Said::tr("The PDF could not be written. See whether the folder can be written to and the disk has room."),
            detail};
}

}

Done writePdf(const QString &path, const Batch &batch, PaperSize paper, const PdfProperties &properties,
              const Progress &progress)
{
    PdfFile file(path);
    if (!file.open())
        return notWritten(file.errorText());
    Composer composer(paper);
    SheetWriter sheets(file, paper, batch.count > 1);
    AllWords words;
    for (qsizetype i = 0; i < batch.count; ++i) {
        const Result<Document> document = batch.document(i);
        if (!document)
            return document.error();
        words.add(plainText(*document));
        for (const ComposedPage &page : composer.compose(*document))
            sheets.add(page);
        if (sheets.waiting() >= pagesAtATime && !sheets.flush())
            return notWritten(sheets.errorText());
        if (file.hasFailed())
            return notWritten(file.errorText());
        if (progress && !progress(i + 1, batch.count))
            return Error{Error::Kind::Unavailable, {}, {}};
    }
    if (!sheets.flush())
        return notWritten(sheets.errorText());
    const int pages = sheets.finish();
    const int outline = putOutline(file, sheets.bookmarks());
    const int catalog = putCatalog(file, properties, pages, outline, words.compressed());
    if (!file.finish(catalog, putInformation(file, properties)))
        return notWritten(file.errorText());
    return done();
}
