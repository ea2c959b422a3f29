#include "cli/proving.h"

#include "base/text.h"
#include "cli/call.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestFile = 64 * 1024 * 1024; // a proof holds a picture at most

}

QString shown(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, Said::tr("“%1” can’t be read.").arg(shown(path)), file.errorString()};
    return file.read(largestFile);
}

Error about(const QString &path, const Error &error)
{
    return {error.kind, Said::tr("“%1”: %2").arg(shown(path), error.text), error.detail};
}

Result<std::optional<Ledger::VerifierKey>> trustedKey(const Call &call)
{
    if (!call.has("key"_L1))
        return std::optional<Ledger::VerifierKey>();
    const QString given = call.text("key"_L1);
    if (auto key = Ledger::verifierKey(given))
        return key;
    const auto content = contentOf(given);
    if (!content)
        return content.error();
    auto key = Ledger::verifierKey(QString::fromUtf8(*content).trimmed());
    if (!key)
        return Error{Error::Kind::Invalid, Said::tr("“%1” holds no key.").arg(shown(given)), {}};
    return key;
}

Answer unsoundAnswer(const QString &path, const Error &why)
{
    return {{}, {{u"sound"_s, false}, {u"problem"_s, why.text}}, about(path, why).text};
}

Answer soundAnswer(const ProofFile::Proved &proved, bool trusts, const QString &said, QJsonObject document)
{
    const QString signer = Ledger::keyText(proved.key);
    document[u"sound"_s] = true;
    document[u"key"_s] = signer;
    QStringList lines{said, Said::tr("Signed with the key %1").arg(signer)};
    if (!trusts)
        lines << Said::tr("Compare this key with one that you got another way.");
    return {lines.join(u'\n'), document, {}};
}
