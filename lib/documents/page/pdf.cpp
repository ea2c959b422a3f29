#include "page/pdf.h"

#include "base/languages.h"
#include "page/composer.h"
#include "page/pdfoutline.h"
#include "page/sheetwriter.h"

#include <QCoreApplication>
#include <QMap>

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

/// A file's specification; `stream` holds it.
int putFile(PdfFile &file, const QString &name, const QByteArray &relationship, int stream)
{
    const int specification = file.reserve();
    file.put(specification,
             "<< /Type /Filespec /F (" + name.toLatin1() + ") /UF " + pdfText(name) + " /AFRelationship /"
                 + relationship + " /EF << /F " + pdfReference(stream) + " /UF " + pdfReference(stream) + " >> >>");
    return specification;
}

/// By name, as the catalogue lists them.
QMap<QString, int> putAttachments(PdfFile &file, const QList<PdfAttachment> &attachments, const QByteArray &words)
{
    QMap<QString, int> files;
    const int text = file.reserve();
    file.putStream(text, "/Type /EmbeddedFile /Subtype /text#2Fplain /Filter /FlateDecode", words);
    files.insert(u"text.txt"_s, putFile(file, u"text.txt"_s, "Source", text));
    for (const PdfAttachment &attachment : attachments) {
        const int stream = file.reserve();
        file.putCompressed(stream,
                           "/Type /EmbeddedFile /Subtype /" + QByteArray(attachment.mediaType).replace('/', "#2F"),
                           attachment.content);
        files.insert(attachment.name, putFile(file, attachment.name, "Data", stream));
    }
    return files;
}

int putCatalog(PdfFile &file, const PdfProperties &properties, int pages, int outline, const QByteArray &words)
{
    QByteArray names, references;
    for (const auto &[name, specification] : putAttachments(file, properties.attachments, words).asKeyValueRange()) {
        names += pdfText(name) + ' ' + pdfReference(specification) + ' ';
        references += pdfReference(specification) + ' ';
    }
    const int catalog = file.reserve();
    const QByteArray direction = isRightToLeft(properties.language) ? " /Direction /R2L" : "";
    const QByteArray outlines =
        outline > 0 ? " /PageMode /UseOutlines /Outlines " + pdfReference(outline) : QByteArray();
    file.put(catalog,
             "<< /Type /Catalog /Pages " + pdfReference(pages) + outlines + " /Lang (" + properties.language.toLatin1()
                 + ")" + " /ViewerPreferences << /DisplayDocTitle true" + direction
                 + " >> /Names << /EmbeddedFiles << /Names [" + names + "] >> >> /AF [" + references + "] >>");
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
