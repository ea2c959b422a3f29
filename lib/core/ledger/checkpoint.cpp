#include "ledger/checkpoint.h"

#include "base/canonicaljson.h"
#include "base/text.h"
#include "ledger/signing.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr char ed25519 = 1; // C2SP's number for this kind of key
constexpr qsizetype longestNote = 64 * 1024;
constexpr QByteArrayView dash("\u2014 ");
constexpr auto privateKey = "PRIVATE+KEY"_L1;

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

/// A note taken apart: its text, and the lines of its signatures.
struct Note {
    QByteArray text;
    QList<QByteArray> signatures;
};

std::optional<Note> noteOf(const QByteArray &bytes)
{
    if (bytes.size() > longestNote || !bytes.endsWith('\n'))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(bytes);
    if (utf8.hasError()
        || std::any_of(decoded.begin(), decoded.end(), [](QChar letter) { return letter < u' ' && letter != u'\n'; }))
        return std::nullopt;
    const qsizetype end = bytes.lastIndexOf("\n\n");
    if (end < 0 || end + 2 == bytes.size())
        return std::nullopt;
    Note note{bytes.first(end + 1), bytes.sliced(end + 2).chopped(1).split('\n')};
    if (!std::all_of(note.signatures.begin(), note.signatures.end(),
                     [](const QByteArray &line) { return line.startsWith(dash) && line.count(' ') == 2; }))
        return std::nullopt;
    return note;
}

std::optional<Ledger::Checkpoint> checkpointOf(const QByteArray &text)
{
    const QList<QByteArray> lines = text.chopped(1).split('\n');
    if (lines.size() < 3 || lines.contains(QByteArray()))
        return std::nullopt;
    bool isNumber = false;
    const qint64 size = lines[1].toLongLong(&isNumber);
    const auto root = fromBase64(lines[2]);
    if (!isNumber || size < 0 || QByteArray::number(size) != lines[1] || !root || root->size() != 32)
        return std::nullopt;
    return Ledger::Checkpoint{QString::fromUtf8(lines[0]), size, *root, {}};
}

Error noCheckpoint()
{
    return {Error::Kind::Invalid, Said::tr("This is no checkpoint."), {}};
}

bool isName(const QString &name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar letter) {
        return letter.isSpace() || letter == u'+' || letter < u' ';
    });
}

}

QByteArray Ledger::noteText(const Checkpoint &checkpoint)
{
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n' + checkpoint.root.toBase64()
        + '\n';
}

QString Ledger::shortForm(const Checkpoint &checkpoint)
{
    return u"%1-%2"_s.arg(checkpoint.size).arg(QString::fromLatin1(checkpoint.root.toHex().first(16)));
}

QByteArray Ledger::keyId(const VerifierKey &key)
{
    return sha256(key.name.toUtf8() + '\n' + ed25519 + key.publicKey).first(4);
}

QString Ledger::keyText(const VerifierKey &key)
{
    const QByteArray kind(1, ed25519);
    return u"%1+%2+%3"_s.arg(key.name, QString::fromLatin1(keyId(key).toHex()),
                             QString::fromLatin1((kind + key.publicKey).toBase64()));
}

QString Ledger::secretKeyText(const VerifierKey &key, const QByteArray &secretKey)
{
    const QByteArray kind(1, ed25519), seed = secretKey.first(32); // libsodium keeps the public key behind it
    return u"%1+%2+%3+%4"_s.arg(privateKey, key.name, QString::fromLatin1(keyId(key).toHex()),
                                QString::fromLatin1((kind + seed).toBase64()));
}

std::optional<Ledger::VerifierKey> Ledger::verifierKey(const QString &text)
{
    const auto content = fromBase64(text.section(u'+', 2).toLatin1());
    if (!content || content->size() != 33 || content->front() != ed25519)
        return std::nullopt;
    VerifierKey key{text.section(u'+', 0, 0), content->sliced(1)};
    if (!isName(key.name) || text.section(u'+', 1, 1) != QLatin1StringView(keyId(key).toHex()))
        return std::nullopt;
    return key;
}

QByteArray Ledger::signedNote(const Checkpoint &checkpoint, const VerifierKey &key)
{
    return noteText(checkpoint) + '\n' + dash.toByteArray() + key.name.toUtf8() + ' '
        + (keyId(key) + checkpoint.signature).toBase64() + '\n';
}

Result<Ledger::Checkpoint> Ledger::uncheckedNote(const QByteArray &bytes)
{
    const auto note = noteOf(bytes);
    auto checkpoint = note ? checkpointOf(note->text) : std::nullopt;
    if (!checkpoint)
        return noCheckpoint();
    for (const QByteArray &line : note->signatures) {
        const auto signature = fromBase64(line.split(' ').last());
        if (line.split(' ')[1] == checkpoint->origin.toUtf8() && signature && signature->size() > 4)
            checkpoint->signature = signature->sliced(4);
    }
    return *checkpoint;
}

Result<Ledger::Checkpoint> Ledger::readNote(const QByteArray &bytes, const VerifierKey &key)
{
    const auto note = noteOf(bytes);
    auto checkpoint = note ? checkpointOf(note->text) : std::nullopt;
    if (!checkpoint)
        return noCheckpoint();
    for (const QByteArray &line : note->signatures) {
        const auto signature = fromBase64(line.split(' ').last());
        if (line.split(' ')[1] != key.name.toUtf8() || !signature || !signature->startsWith(keyId(key)))
            continue; // somebody else's, who may sign, too
        checkpoint->signature = signature->sliced(4);
        if (!Signing::isSignedBy(key.publicKey, note->text, checkpoint->signature))
            return Error{Error::Kind::Denied, Said::tr("This checkpoint was altered after it was signed."), {}};
        return *checkpoint;
    }
    return Error{Error::Kind::Denied,
                 Said::tr("This checkpoint wasn’t signed with the key of “%1”.").arg(isolated(key.name)),
                 {}};
}

std::optional<Ledger::Checkpoint> Ledger::fromShortForm(const QString &text)
{
    static const QRegularExpression form(u"^(0|[1-9][0-9]{0,17})-([0-9a-f]{16})$"_s);
    const auto match = form.match(europeanDigits(text).trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    return Checkpoint{{}, match.captured(1).toLongLong(), QByteArray::fromHex(match.captured(2).toLatin1()), {}};
}
