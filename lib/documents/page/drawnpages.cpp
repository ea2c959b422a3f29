#include "page/drawnpages.h"

#include "page/pdffile.h"

#include <QHash>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace {

QByteArray bytesOf(Buffer &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize()));
}

}

/// Copies each object once, however many pages use it.
class DrawnPages::Reader {
public:
    Reader(const QByteArray &pdf, PdfFile &target)
        : m_pdf(pdf),
          m_target(target)
    {
        m_source.setSuppressWarnings(true);
        m_source.processMemoryFile("pages", m_pdf.constData(), size_t(m_pdf.size()));
        m_pages = QPDFPageDocumentHelper(m_source).getAllPages();
    }

    QPDFPageObjectHelper &page(size_t index) { return m_pages.at(index); }
    QPDFObjectHandle resources(size_t index) { return page(index).getAttribute("/Resources", false); }

    /// How `object` is written in the target, whatever it refers to having been copied before.
    QByteArray spelled(const QPDFObjectHandle &object)
    {
        return object.isIndirect() ? pdfReference(copied(object)) : written(object);
    }

    QByteArray entries(QPDFObjectHandle dictionary, const char *without)
    {
        QByteArray spelling;
        if (!dictionary.isDictionary())
            return spelling;
        for (const std::string &key : dictionary.getKeys()) {
            if (key != without)
                spelling += QByteArray::fromStdString(key) + ' ' + spelled(dictionary.getKey(key)) + ' ';
        }
        return spelling;
    }

private:
    QByteArray written(QPDFObjectHandle object)
    {
        if (object.isDictionary())
            return "<< " + entries(object, "") + ">>";
        if (object.isArray()) {
            QByteArray items("[");
            for (int i = 0; i < object.getArrayNItems(); ++i)
                items += ' ' + spelled(object.getArrayItem(i));
            return items + " ]";
        }
        return QByteArray::fromStdString(object.unparseResolved());
    }

    int copied(QPDFObjectHandle object)
    {
        if (const auto known = m_numbers.constFind(object.getObjectID()); known != m_numbers.cend())
            return *known;
        const int number = m_target.reserve();
        m_numbers.insert(object.getObjectID(), number);
        if (object.isStream()) {
            const auto data = object.getRawStreamData();
            m_target.putStream(number, entries(object.getDict(), "/Length"), bytesOf(*data));
        } else {
            m_target.put(number, written(object));
        }
        return number;
    }

    QByteArray m_pdf;
    PdfFile &m_target;
    QPDF m_source;
    std::vector<QPDFPageObjectHelper> m_pages;
    QHash<int, int> m_numbers;
};

DrawnPages::DrawnPages(const QByteArray &pdf, PdfFile &target)
    : m_reader(std::make_unique<Reader>(pdf, target))
{
}

DrawnPages::~DrawnPages() = default;

QByteArray DrawnPages::content(size_t index) const
{
    Pl_Buffer buffer("page");
    m_reader->page(index).pipeContents(&buffer);
    return bytesOf(*buffer.getBufferSharedPointer());
}

QByteArray DrawnPages::box(size_t index) const
{
    return m_reader->spelled(m_reader->page(index).getMediaBox());
}

QByteArray DrawnPages::resources(size_t index, const char *without) const
{
    return m_reader->entries(m_reader->resources(index), without);
}

QByteArray DrawnPages::images(size_t index) const
{
    return m_reader->entries(m_reader->resources(index).getKey("/XObject"), "");
}
