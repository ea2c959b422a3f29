#include "forms/certificate.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/recordblocks.h"
#include "handbook/edition.h"
#include "ledger/prooffile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &digest)
{
    return isolated(QString::fromLatin1(digest.toHex()));
}

/// "2026-03-02 14:05:09 UTC+01:00"
QString moment(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QString offset = at.toOffsetFromUtc(at.offsetFromUtc()).toString(u"t"_s);
    return isolated(at.toString(u"yyyy-MM-dd HH:mm:ss "_s) + offset);
}

Block proofOf(const Acknowledgment &acknowledgment, const ProofFile::Proved &proved, const Wording &say)
{
    Fields fields;
    constexpr qsizetype longest = 30;
    const auto add = [&fields](const QString &label, const QString &value) {
        if (!value.isEmpty())
            fields.fields << Field{.label = label, .value = value, .wide = value.size() > longest};
    };
    add(say(QT_TRANSLATE_NOOP("Form", "Shown")), moment(acknowledgment.shownAt));
    add(say(QT_TRANSLATE_NOOP("Form", "Read to the end")), moment(acknowledgment.reachedEndAt));
    add(say(QT_TRANSLATE_NOOP("Form", "Signed")), moment(acknowledgment.signedAt));
    add(say(QT_TRANSLATE_NOOP("Form", "Digest of the edition (SHA-256)")), hex(acknowledgment.editionDigest));
    add(say(QT_TRANSLATE_NOOP("Form", "Digest of what was shown (SHA-256)")), hex(acknowledgment.shownDigest));
    add(say(QT_TRANSLATE_NOOP("Form", "Entered in the ledger")), isolated(proved.at));
    add(say(QT_TRANSLATE_NOOP("Form", "Under the checkpoint")), isolated(Ledger::shortForm(proved.checkpoint)));
    add(say(QT_TRANSLATE_NOOP("Form", "Signed with the key")), isolated(Ledger::keyText(proved.key)));
    return personal(fields);
}

}

Document certificate(const Edition &edition, const Acknowledgment &acknowledgment, const ProofFile::Proved &proved)
{
    const Wording say(acknowledgment.language);
    const QString company = isolated(edition.company);
    const QString title = say(QT_TRANSLATE_NOOP("Form", "Certificate of acknowledgment"));
    const FormValues values{.language = acknowledgment.language, .acknowledgment = acknowledgment};
    Document document{.language = acknowledgment.language,
                      .head = company + u" · "_s + title,
                      .pageOfPages = say(QT_TRANSLATE_NOOP("Form", "Page %1 of %2"))};
    document.blocks << personal(Title{company, title, editionLine(edition, say)});
    document.blocks << employeeFields(edition, values, say);
    document.blocks << personal(Paragraph{acknowledgment.statement});
    document.blocks << employeeLine(acknowledgment, say) << recordOf(acknowledgment, say);
    document.blocks << personal(Divider{}) << proofOf(acknowledgment, proved, say);
    document.blocks << personal(Paragraph{
        say(QT_TRANSLATE_NOOP("Form",
                              "The file %1 within this PDF holds the whole record, its entry in the ledger, the proof "
                              "that leads from there to the checkpoint, and the key. With it anybody can check that "
                              "nothing was changed since, without the company’s files: by “%2”, or by a program of "
                              "their own. The key is to be compared with one that came another way."))
            .arg(isolated(QLatin1StringView(certificateProof)), isolated(u"countersign verify --certificate"_s)),
        Paragraph::Size::Small});
    return document;
}
