#include "exchange/documentparts.h"
#include "exchange/htmldocument.h"
#include "exchange/importplan.h"
#include "exchange/officepackage.h"
#include "handbook/richtext.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdlib>

namespace {

/// What no file may break: an import holds together, and so does everything that can be done with it.
void useImport(const TextImport &import)
{
    const QList<qsizetype> holders = ImportPlan::holders(import);
    if (holders.size() != import.parts.size())
        abort();
    for (qsizetype part = 0; part < holders.size(); ++part) {
        if (holders[part] >= part)
            abort();
    }
    const ImportedHandbook made = handbookOf(import);
    for (const auto &[rule, picture] : made.attachments) {
        if (picture.bytes.size() > largestAttachment)
            abort();
    }
    (void)problems(import);
    const qsizetype last = import.parts.size() - 1;
    if (last < 0)
        return;
    (void)handbookOf(ImportPlan::asArea(import, last));
    (void)handbookOf(ImportPlan::taken(import, last / 2, false));
    if (ImportPlan::canSplit(import, last))
        (void)handbookOf(ImportPlan::split(import, last));
    if (ImportPlan::canJoin(import, last))
        (void)handbookOf(ImportPlan::joined(import, last));
}

void importAs(TextFormat format, const QByteArray &bytes)
{
    if (const auto import = importText(bytes, format, QStringLiteral("en"), QStringLiteral("Title")))
        useImport(*import);
}

/// What pandoc might make of a document, here made by nobody.
void takeApart(const QByteArray &json)
{
    auto found = documentParts(json);
    if (!found)
        return;
    findHeadings(found->parts);
    TextImport import{.language = QStringLiteral("en"), .parts = withRoles(found->parts)};
    import.pictures.resize(found->pictures.size());
    useImport(import);
}

void readRichText(const QByteArray &bytes)
{
    const QString once = markdown(readMarkdown(QString::fromUtf8(bytes)));
    if (markdown(readMarkdown(once)) != once)
        abort();
}

}

/// The first byte says which reader the file is for: as that kind of file begins by itself, or a letter put before
/// texts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray text = file.sliced(1);
    switch (data[0]) {
    case 't':
        importAs(TextFormat::Plain, text);
        break;
    case 'm':
        importAs(TextFormat::Markdown, text);
        break;
    case '<':
        (void)tamedHtml(file);
        break;
    case 'P':
        (void)openedPackage(file, {.inflated = 1024 * 1024, .text = 512 * 1024});
        break;
    case '{':
        takeApart(file);
        break;
    case 'r':
        readRichText(text);
        break;
    default:
        break;
    }
    return 0;
}
