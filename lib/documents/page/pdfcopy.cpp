#include "page/pdfcopy.h"

#include "page/pdffile.h"

#include <qpdf/Buffer.hh>

QByteArray PdfCopy::spelled(const QPDFObjectHandle &object)
{
    QPDFObjectHandle handle = object;
    return handle.isIndirect() ? pdfReference(copied(handle)) : written(handle);
}

QByteArray PdfCopy::written(QPDFObjectHandle object)
{
    if (object.isDictionary())
        return "<< " + entries(object) + " >>";
    if (object.isArray()) {
        QByteArray items("[");
        for (int i = 0; i < object.getArrayNItems(); ++i)
            items += ' ' + spelled(object.getArrayItem(i));
        return items + " ]";
    }
    return QByteArray::fromStdString(object.unparseResolved());
}

QByteArray PdfCopy::entries(QPDFObjectHandle dictionary, const QByteArray &without)
{
    QByteArray spelling;
    if (!dictionary.isDictionary())
        return spelling;
    for (const std::string &key : dictionary.getKeys()) {
        if (without != key.c_str())
            spelling += QByteArray::fromStdString(key) + ' ' + spelled(dictionary.getKey(key)) + ' ';
    }
    return spelling;
}

int PdfCopy::copied(QPDFObjectHandle object)
{
    if (const auto known = m_numbers.constFind(object.getObjectID()); known != m_numbers.cend())
        return *known;
    const int number = m_target.reserve();
    m_numbers.insert(object.getObjectID(), number);
    if (object.isStream()) {
        const auto data = object.getRawStreamData();
        m_target.putStream(number, entries(object.getDict(), "/Length"),
                           QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
    } else {
        m_target.put(number, written(object));
    }
    return number;
}
