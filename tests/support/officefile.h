#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <memory>

/// Zips as office programs write them, and as nobody should.
namespace OfficeFile {

struct Entry {
    QString path;
    QByteArray bytes;
    qsizetype repeated = 1; ///< how many times the bytes stand there, pressed to next to nothing
};

inline QByteArray zipped(const QList<Entry> &entries, const char *options = nullptr)
{
    QByteArray bytes;
    const std::unique_ptr<archive, decltype(&archive_write_free)> out(archive_write_new(), &archive_write_free);
    archive_write_set_format_zip(out.get());
    archive_write_set_bytes_in_last_block(out.get(), 1);
    if (options) {
        archive_write_set_options(out.get(), options);
        archive_write_set_passphrase(out.get(), "secret");
    }
    archive_write_open(
        out.get(), &bytes, nullptr,
        [](archive *, void *to, const void *from, size_t size) {
            static_cast<QByteArray *>(to)->append(static_cast<const char *>(from), qsizetype(size));
            return la_ssize_t(size);
        },
        nullptr);
    for (const Entry &entry : entries) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> head(archive_entry_new(),
                                                                                 &archive_entry_free);
        archive_entry_set_pathname_utf8(head.get(), entry.path.toUtf8().constData());
        archive_entry_set_filetype(head.get(), AE_IFREG);
        archive_entry_set_size(head.get(), entry.bytes.size() * entry.repeated);
        archive_write_header(out.get(), head.get());
        for (qsizetype i = 0; i < entry.repeated; ++i)
            archive_write_data(out.get(), entry.bytes.constData(), size_t(entry.bytes.size()));
    }
    archive_write_close(out.get());
    return bytes;
}

/// A document of Word whose body is `body` and which has `more` besides.
inline QByteArray word(const QByteArray &body, const QList<Entry> &more = {}, const QByteArray &before = {})
{
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    QByteArray styles = "<w:styles xmlns:w='" + words + "'>";
    for (const QByteArray level : {"1", "2", "3"})
        styles += "<w:style w:type='paragraph' w:styleId='Heading" + level + "'><w:name w:val='heading " + level
            + "'/></w:style>";
    return zipped(
        QList<Entry>{
            {"[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"},
            {"_rels/.rels",
             "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
             "<Relationship Id='r1' Type='"
                 + relations + "/officeDocument' Target='word/document.xml'/></Relationships>"},
            {"word/_rels/document.xml.rels",
             "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
             "<Relationship Id='s' Type='"
                 + relations + "/styles' Target='styles.xml'/></Relationships>"},
            {"word/styles.xml", styles + "</w:styles>"},
            {"word/document.xml",
             before + "<w:document xmlns:w='" + words + "'><w:body>" + body + "</w:body></w:document>"}}
        + more);
}

/// A paragraph of such a document; `style` as "Heading1".
inline QByteArray paragraph(const QByteArray &text, const QByteArray &style = {})
{
    const QByteArray look = style.isEmpty() ? style : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
    return "<w:p>" + look + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

}
