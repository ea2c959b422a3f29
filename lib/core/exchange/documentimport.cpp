#include "exchange/documentimport.h"

#include "base/text.h"
#include "exchange/documentparts.h"
#include "exchange/htmldocument.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

/// The picture that stands at `where` in the document, under a name of its own; none where it is no picture that can be
/// kept.
std::optional<NewAttachment> pictureAt(const QString &where, const QHash<QString, QByteArray> &packed, qsizetype place)
{
    QString name = QFileInfo(where).fileName();
    QByteArray bytes;
    if (where.startsWith("data:"_L1)) {
        const qsizetype comma = where.indexOf(u',');
        const bool isBase64 = comma > 0 && QStringView(where).first(comma).endsWith(";base64"_L1);
        bytes = isBase64 ? QByteArray::fromBase64(where.sliced(comma + 1).toLatin1()) : QByteArray();
        name.clear();
    } else {
        bytes = packed.contains(where) ? packed.value(where) : packed.value("word/"_L1 + where);
    }
    return newAttachment(name.isEmpty() ? Said::tr("picture %1").arg(place + 1) : name, bytes);
}

/// Keeps the pictures of `found` and has its parts name them by their place in `import`.
void takePictures(TextImport &import, QList<ImportedPart> &parts, const FoundDocument &found,
                  const QHash<QString, QByteArray> &packed)
{
    QHash<qsizetype, qsizetype> places;
    int lost = 0;
    for (qsizetype i = 0; i < found.pictures.size(); ++i) {
        if (auto picture = pictureAt(found.pictures[i], packed, i)) {
            places.insert(i, import.pictures.size());
            import.pictures << *picture;
        } else {
            ++lost;
        }
    }
    if (lost > 0)
        import.warnings << Said::tr(
            "%n pictures are left out: they lie outside the document, are too large, or of a kind "
            "that can’t be kept.",
            nullptr, lost);
    for (ImportedPart &part : parts) {
        QList<qsizetype> kept;
        for (const qsizetype picture : std::as_const(part.pictures)) {
            if (places.contains(picture))
                kept << places[picture];
        }
        part.pictures = kept;
    }
    parts.removeIf([](const ImportedPart &part) { return part.text.isEmpty() && part.pictures.isEmpty(); });
}

QString pandocName(TextFormat format)
{
    return format == TextFormat::Word ? u"docx"_s : format == TextFormat::OpenDocument ? u"odt"_s : u"html"_s;
}

/// What stays when a bold paragraph or heading became a title: its words, without their marks and number.
void tidyTitles(QList<DocumentPart> &parts)
{
    for (DocumentPart &part : parts) {
        if (part.level > 0)
            part.part.text = withoutNumber(part.isBold ? titleFrom(part.part.text) : part.part.text);
    }
    parts.removeIf([](const DocumentPart &part) { return part.level > 0 && part.part.text.isEmpty(); });
}

}

Result<ImportedDocument> importDocument(const QByteArray &bytes, TextFormat format, const QString &language,
                                        const Progress &progress, const ReadingLimits &limits)
{
    TextImport import{.language = language};
    OfficePackage package;
    if (format == TextFormat::Html) {
        const auto html = tamedHtml(bytes);
        if (!html)
            return html.error();
        package.document = html->text.toUtf8();
        import.encoding = html->encoding;
        import.warnings = html->warnings;
    } else {
        auto opened = openedPackage(bytes, {}, progress);
        if (!opened)
            return opened.error();
        package = *std::move(opened);
    }
    const auto json = readByPandoc(package.document, pandocName(format), progress, limits);
    if (!json)
        return json.error();
    auto found = documentParts(*json);
    if (!found)
        return found.error();
    import.warnings += found->remarks;
    findHeadings(found->parts);
    tidyTitles(found->parts);
    QList<ImportedPart> parts = withRoles(found->parts);
    takePictures(import, parts, *found, package.pictures);
    import.parts = parts;
    const bool saysNothing = format == TextFormat::Html && found->title.startsWith("Microsoft Word - "_L1);
    return ImportedDocument{import, saysNothing ? QString() : found->title};
}
