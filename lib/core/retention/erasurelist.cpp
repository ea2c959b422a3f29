#include "retention/erasurelist.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "base/text.h"
#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

constexpr qint64 longestLine = 1 << 16;

QByteArray lineOf(const Erasure &erasure)
{
    return canonicalJson({{u"kind"_s, Retention::word(erasure.kind)},
                          {u"record"_s, erasure.record},
                          {u"person"_s, QString::number(erasure.person.stored())},
                          {u"edition"_s, erasure.edition ? QString::number(erasure.edition->stored()) : QString()},
                          {u"reason"_s, erasure.reason},
                          {u"ground"_s, erasure.ground},
                          {u"erasedAt"_s, utcText(erasure.at)}})
        + '\n';
}

std::optional<Erasure> fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto kind = Retention::kind(object["kind"_L1].toString());
    bool isPerson = false, isEdition = false;
    const qint64 person = object["person"_L1].toString().toLongLong(&isPerson);
    const QString editionText = object["edition"_L1].toString();
    const qint64 edition = editionText.toLongLong(&isEdition);
    if (!kind || !isPerson || (!editionText.isEmpty() && !isEdition))
        return std::nullopt;
    return Erasure{.kind = *kind,
                   .record = object["record"_L1].toString(),
                   .person = Id<Person>::fromStored(person),
                   .edition = isEdition ? std::optional(Id<Edition>::fromStored(edition)) : std::nullopt,
                   .reason = object["reason"_L1].toString(),
                   .ground = object["ground"_L1].toString(),
                   .at = fromUtcText(object["erasedAt"_L1].toString()),
                   .operatorName = {}};
}

Error unreadable(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
            Said::tr("The list of what was erased, “%1”, can't be read. Take another copy of it.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            detail};
}

}

QString ErasureList::fileName(const QString &ledgerLetters)
{
    return u"erasures-%1.jsonl"_s.arg(ledgerLetters);
}

Result<QList<Erasure>> ErasureList::load(const QString &folder, const QString &ledgerLetters)
{
    QFile file(QDir(folder).filePath(fileName(ledgerLetters)));
    QList<Erasure> all;
    if (!file.exists())
        return all;
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName(), file.errorString());
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        const auto erasure = fromLine(line);
        if (!erasure)
            return unreadable(file.fileName(), QString::fromUtf8(line.trimmed()));
        all << *erasure;
    }
    return all;
}

Done ErasureList::add(const QString &folder, const QString &ledgerLetters, const QList<Erasure> &erasures)
{
    const auto known = load(folder, ledgerLetters);
    if (!known)
        return known.error();
    QList<Erasure> all = *known;
    QSet<std::pair<QString, QString>> there;
    for (const Erasure &erasure : *known)
        there.insert({Retention::word(erasure.kind), erasure.record});
    for (const Erasure &erasure : erasures) {
        if (!there.contains({Retention::word(erasure.kind), erasure.record}))
            all << erasure;
    }
    if (all.size() == known->size())
        return done();
    WholeFile file(QDir(folder).filePath(fileName(ledgerLetters)), WholeFile::Present::Replace);
    if (const Done opened = file.open(); !opened)
        return opened;
    for (const Erasure &erasure : std::as_const(all)) {
        if (const Done written = file.write(lineOf(erasure)); !written)
            return written;
    }
    return file.commit();
}
