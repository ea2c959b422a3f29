#include "page/pdfattachment.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <stdexcept>

namespace {

/// Keeps what it is given, and no more than it may: a small file can inflate to any size.
class Kept : public Pipeline {
public:
    explicit Kept(qint64 mostBytes)
        : Pipeline("kept", nullptr),
          m_mostBytes(mostBytes)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (m_bytes.size() + qint64(length) > m_mostBytes)
            throw std::length_error("too long");
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override { }

    const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_mostBytes;
    QByteArray m_bytes;
};

}

std::optional<QByteArray> attachedTo(const QByteArray &pdf, const QString &name, qint64 mostBytes)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("attached", pdf.constData(), size_t(pdf.size()));
        QPDFEmbeddedFileDocumentHelper attachments(file);
        const auto found = attachments.getEmbeddedFile(name.toStdString());
        if (!found)
            return std::nullopt;
        Kept kept(mostBytes);
        QPDFObjectHandle stream = found->getEmbeddedFileStream();
        if (!stream.isStream() || !stream.pipeStreamData(&kept, 0, qpdf_dl_generalized, true))
            return std::nullopt;
        return kept.bytes();
    } catch (const std::exception &) {
        return std::nullopt;
    }
}
