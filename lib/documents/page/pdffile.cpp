#include "page/pdffile.h"

#include <QCryptographicHash>

PdfFile::PdfFile(const QString &path)
    : m_file(path)
{
}

bool PdfFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    return !m_hasFailed;
}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return int(m_offsets.size());
}

void PdfFile::write(const QByteArray &bytes)
{
    m_hasFailed = m_hasFailed || m_file.write(bytes) != bytes.size();
    m_size += bytes.size();
}

void PdfFile::begin(int number)
{
    m_offsets.at(size_t(number - 1)) = m_size;
    write(QByteArray::number(number) + " 0 obj\n");
}

void PdfFile::put(int number, const QByteArray &object)
{
    begin(number);
    write(object);
    write("\nendobj\n");
}

void PdfFile::putStream(int number, const QByteArray &entries, const QByteArray &data)
{
    begin(number);
    write("<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n");
    write(data);
    write("\nendstream\nendobj\n");
}

void PdfFile::putCompressed(int number, const QByteArray &entries, const QByteArray &data)
{
    constexpr int lengthBefore = 4; // that Qt puts before the zlib stream
    constexpr int quick = 3; // a tenth more bytes for half the time
    putStream(number, entries + " /Filter /FlateDecode", qCompress(data, quick).mid(lengthBefore));
}

bool PdfFile::finish(int catalog, int information)
{
    const qint64 start = m_size;
    write("xref\n0 " + QByteArray::number(qint64(m_offsets.size()) + 1) + "\n0000000000 65535 f \n");
    for (const qint64 offset : m_offsets)
        write(QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n");
    const QByteArray id =
        QCryptographicHash::hash(QByteArray::number(start) + m_file.fileName().toUtf8(), QCryptographicHash::Md5)
            .toHex();
    write("trailer\n<< /Size " + QByteArray::number(qint64(m_offsets.size()) + 1) + " /Root " + pdfReference(catalog)
          + " /Info " + pdfReference(information) + " /ID [<" + id + "> <" + id + ">] >>\nstartxref\n"
          + QByteArray::number(start) + "\n%%EOF\n");
    if (m_hasFailed)
        m_file.cancelWriting();
    return m_file.commit() && !m_hasFailed;
}

QByteArray pdfText(const QString &text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray hex("<FEFF");
    hex.reserve(text.size() * 4 + 6);
    for (const QChar c : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            hex += digits[(c.unicode() >> shift) & 15];
    }
    return hex + '>';
}

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}
