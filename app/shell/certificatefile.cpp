#include "shell/certificatefile.h"

#include "forms/certificate.h"
#include "forms/wording.h"
#include "handbook/editionstore.h"
#include "ledger/prooffile.h"
#include "page/pdf.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>

Done writeCertificate(Database &database, const Acknowledgment &acknowledgment, const QString &path, PaperSize paper,
                      const QDateTime &at)
{
    const auto edition = EditionStore::load(database, acknowledgment.edition);
    if (!edition)
        return edition.error();
    const auto document = ProofFile::ofRecord(database, Workspace::coverage(), acknowledgment.id.stored());
    if (!document)
        return document.error();
    const QByteArray proof = QJsonDocument(*document).toJson();
    const auto proved = ProofFile::check(proof, {});
    if (!proved)
        return proved.error();
    const QString title = Wording(acknowledgment.language)(QT_TRANSLATE_NOOP("Form", "Certificate of acknowledgment"));
    return writePdf(path, batchOf({certificate(*edition, acknowledgment, *proved)}), paper,
                    {title,
                     edition->company,
                     acknowledgment.language,
                     at,
                     {{QString::fromLatin1(certificateProof), "application/json", proof}}});
}
