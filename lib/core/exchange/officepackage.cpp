#include "exchange/officepackage.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

using Reading = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Writing = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

constexpr int deepestXml = 300; // nested tables and text boxes of a real document need some dozens

Error invalid(const QString &text, const QString &detail = {})
{
    return {Error::Kind::Invalid, text, detail};
}

Error damaged(const QString &detail)
{
    return invalid(Said::tr("This document is damaged. Open it in your word processor and save it anew."), detail);
}

Error tooLarge()
{
    return invalid(Said::tr("This document unfolds to more than a handbook can hold. Split it, or make its pictures "
                            "smaller."));
}

bool isXml(const QString &path)
{
    return path.endsWith(".xml"_L1, Qt::CaseInsensitive) || path.endsWith(".rels"_L1, Qt::CaseInsensitive);
}

bool isPicture(const QString &path)
{
    return path.contains("media/"_L1) || path.startsWith("Pictures/"_L1);
}

/// What of an office document isn't needed to read its text: previews, embedded fonts, macros, other documents.
bool isNeeded(const QString &path)
{
    return isXml(path) || isPicture(path) || path == "mimetype"_L1;
}

/// No office program writes definitions into a document: they are there to unfold without end, or to fetch files.
Done lookAtXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return invalid(
                Said::tr("This document holds definitions that no word processor writes, and was not read."));
        case QXmlStreamReader::StartElement:
            if (++depth > deepestXml)
                return invalid(Said::tr("Tables or lists are nested too deeply in this document."));
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? Done(damaged(reader.errorString())) : done();
}

/// The entry that was just begun, of which no more than `left` bytes may come.
Result<QByteArray> content(archive *from, qint64 left)
{
    constexpr qsizetype step = 256 * 1024;
    QByteArray bytes;
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + step);
        const la_ssize_t read = archive_read_data(from, bytes.data() + before, size_t(step));
        if (read < 0)
            return damaged(QString::fromUtf8(archive_error_string(from)));
        bytes.resize(before + qsizetype(read));
        if (read == 0)
            return bytes;
        if (bytes.size() > left)
            return tooLarge();
    }
}

la_ssize_t append(archive *, void *to, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

/// Puts entries together to a document, without pressing them: the program that reads it unpacks them at once.
class Packing {
public:
    Packing()
        : m_archive(archive_write_new(), &archive_write_free)
    {
        archive_write_set_format_zip(m_archive.get());
        archive_write_zip_set_compression_store(m_archive.get());
        archive_write_set_bytes_in_last_block(m_archive.get(), 1);
        archive_write_open(m_archive.get(), &m_bytes, nullptr, &append, nullptr);
    }

    void add(const QString &path, const QByteArray &bytes)
    {
        const Entry entry(archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), path.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), bytes.size());
        archive_write_header(m_archive.get(), entry.get());
        archive_write_data(m_archive.get(), bytes.constData(), size_t(bytes.size()));
    }

    QByteArray finish()
    {
        archive_write_close(m_archive.get());
        return m_bytes;
    }

private:
    QByteArray m_bytes; ///< before the archive, which writes to it until it is gone
    Writing m_archive;
};

class Unpacking {
public:
    Unpacking(const QByteArray &bytes, const PackageLimits &limits, const Progress &progress)
        : m_bytes(bytes),
          m_limits(limits),
          m_progress(progress),
          m_archive(archive_read_new(), &archive_read_free)
    {
    }

    Result<OfficePackage> run()
    {
        archive_read_support_format_zip_seekable(m_archive.get());
        if (archive_read_open_memory(m_archive.get(), m_bytes.constData(), size_t(m_bytes.size())) != ARCHIVE_OK)
            return damaged(QString::fromUtf8(archive_error_string(m_archive.get())));
        while (true) {
            archive_entry *entry = nullptr;
            const int read = archive_read_next_header(m_archive.get(), &entry);
            if (read == ARCHIVE_EOF)
                break;
            if (read < ARCHIVE_WARN)
                return damaged(QString::fromUtf8(archive_error_string(m_archive.get())));
            if (const Done taken = take(entry); !taken)
                return taken.error();
        }
        if (!m_hasText)
            return invalid(Said::tr("This is not a document of Word (.docx) or OpenDocument (.odt)."));
        m_package.document = m_packing.finish();
        return m_package;
    }

private:
    Done take(archive_entry *entry)
    {
        if (++m_entries > m_limits.entries)
            return tooLarge();
        if (m_progress && !m_progress(archive_filter_bytes(m_archive.get(), -1), m_bytes.size()))
            return Error{Error::Kind::Unavailable, {}, {}};
        if (archive_entry_is_encrypted(entry))
            return invalid(Said::tr("This document is locked with a password. Save it without one, then import it."));
        const char *const name = archive_entry_pathname_utf8(entry);
        const QString path = QString::fromUtf8(name ? name : "");
        if (archive_entry_filetype(entry) != AE_IFREG || !isNeeded(path))
            return done(); // and what isn't unpacked needs no room
        auto bytes = content(m_archive.get(), (isXml(path) ? m_limits.text : m_limits.inflated) - taken(path));
        if (!bytes)
            return bytes.error();
        taken(path) += bytes->size();
        if (m_taken + m_text > m_limits.inflated)
            return tooLarge();
        return isPicture(path) ? keepPicture(path, *bytes) : keepText(path, *bytes);
    }

    qint64 &taken(const QString &path) { return isXml(path) ? m_text : m_taken; }

    Done keepPicture(const QString &path, const QByteArray &bytes)
    {
        m_package.pictures.insert(path, bytes);
        m_packing.add(path, {});
        return done();
    }

    Done keepText(const QString &path, const QByteArray &bytes)
    {
        if (isXml(path)) {
            if (path == "META-INF/manifest.xml"_L1 && bytes.contains("encryption-data"))
                return invalid(
                    Said::tr("This document is locked with a password. Save it without one, then import it."));
            if (const Done fine = lookAtXml(bytes); !fine)
                return fine;
        }
        m_hasText =
            m_hasText || path == "word/document.xml"_L1 || path == "content.xml"_L1 || path == "[Content_Types].xml"_L1;
        m_packing.add(path, bytes);
        return done();
    }

    const QByteArray &m_bytes;
    const PackageLimits &m_limits;
    const Progress &m_progress;
    Reading m_archive;
    Packing m_packing;
    OfficePackage m_package;
    qsizetype m_entries = 0;
    qint64 m_taken = 0; ///< bytes of all but XML
    qint64 m_text = 0;
    bool m_hasText = false;
};

}

Result<OfficePackage> openedPackage(const QByteArray &bytes, const PackageLimits &limits, const Progress &progress)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return invalid(Said::tr("This document is locked with a password, or in the format of an old Word. Save it as "
                                ".docx without a password, then import it."));
    if (!bytes.startsWith("PK"))
        return invalid(Said::tr("This is not a document of Word (.docx) or OpenDocument (.odt)."));
    return Unpacking(bytes, limits, progress).run();
}
