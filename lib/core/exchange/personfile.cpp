#include "exchange/personfile.h"

#include "base/dates.h"
#include "base/text.h"
#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(PersonFile)
};

QString pictureName(qsizetype place, const QByteArray &picture)
{
    QLatin1StringView suffix("bin");
    if (picture.startsWith("\x89PNG"))
        suffix = "png"_L1;
    else if (picture.startsWith("<?xml") || picture.startsWith("<svg"))
        suffix = "svg"_L1;
    return u"signature-%1.%2"_s.arg(place + 1).arg(suffix);
}

QJsonValue day(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject jsonOf(const Person &person, const QString &site)
{
    return {{u"number"_s, person.number},
            {u"name"_s, person.name},
            {u"title"_s, person.title},
            {u"site"_s, site},
            {u"email"_s, person.email},
            {u"phone"_s, person.phone},
            {u"language"_s, person.language},
            {u"hired"_s, day(person.hired)},
            {u"left"_s, day(person.left.value_or(QDate()))}};
}

/// The record as it is kept, and what is kept beside it.
QJsonObject jsonOf(const Acknowledgment &record, const QString &picture)
{
    QJsonObject json = QJsonDocument::fromJson(canonicalBytes(record)).object();
    json[u"strokes"_s] = QString::fromLatin1(record.strokes.toBase64());
    json[u"picture"_s] = record.image.isEmpty() ? QJsonValue() : QJsonValue(picture);
    return json;
}

Error notEmpty(const QString &path)
{
    return {Error::Kind::Conflict,
            Said::tr("There is something in “%1” already. Choose a folder that is new or empty.")
                .arg(isolated(QDir::toNativeSeparators(path))),
            {}};
}

Error cantBeMade(const QString &path)
{
    return {
        Error::Kind::Denied,
        Said::tr("The folder “%1” can't be made. Choose another place.").arg(isolated(QDir::toNativeSeparators(path))),
        {}};
}

Done writeInto(const QString &folder, const QString &name, const QByteArray &content)
{
    WholeFile file(QDir(folder).filePath(name));
    if (const Done opened = file.open(); !opened)
        return opened;
    if (const Done written = file.write(content); !written)
        return written;
    return file.commit();
}

}

QList<std::pair<QString, QByteArray>> personFilePictures(const PersonFile &file)
{
    QList<std::pair<QString, QByteArray>> pictures;
    for (qsizetype i = 0; i < file.acknowledgments.size(); ++i) {
        const QByteArray &image = file.acknowledgments[i].image;
        if (!image.isEmpty())
            pictures.emplace_back(pictureName(i, image), image);
    }
    return pictures;
}

QJsonObject personFileJson(const PersonFile &file)
{
    QJsonArray acknowledgments, exemptions, forms, reminders, holds;
    for (qsizetype i = 0; i < file.acknowledgments.size(); ++i) {
        const Acknowledgment &record = file.acknowledgments[i];
        acknowledgments << jsonOf(record, pictureName(i, record.image));
    }
    for (const PersonFile::Exempted &one : file.exemptions)
        exemptions << QJsonObject{{u"edition"_s, one.edition},
                                  {u"reason"_s, one.exemption.reason},
                                  {u"givenAt"_s, moment(one.exemption.givenAt)},
                                  {u"givenBy"_s, one.exemption.givenBy}};
    for (const PersonFile::Reminder &reminder : file.reminders)
        reminders << QJsonObject{{u"kind"_s, reminder.kind},
                                 {u"edition"_s, reminder.edition},
                                 {u"language"_s, reminder.language},
                                 {u"madeAt"_s, moment(reminder.madeAt)},
                                 {u"madeBy"_s, reminder.madeBy}};
    for (const PersonFile::Form &form : file.forms)
        forms << QJsonObject{{u"code"_s, form.code},
                             {u"edition"_s, form.edition},
                             {u"language"_s, form.language},
                             {u"signedCopy"_s, form.isCopy},
                             {u"printedAt"_s, moment(form.printedAt)},
                             {u"printedBy"_s, form.printedBy}};
    for (const LegalHold &hold : file.holds)
        holds << QJsonObject{{u"reason"_s, hold.reason},
                             {u"placedAt"_s, moment(hold.placedAt)},
                             {u"placedBy"_s, hold.placedBy},
                             {u"liftedAt"_s, moment(hold.liftedAt)},
                             {u"liftedBy"_s, hold.liftedBy}};
    return {{u"format"_s, u"countersign-person"_s},
            {u"version"_s, 1},
            {u"company"_s, file.company},
            {u"madeAt"_s, moment(file.madeAt)},
            {u"person"_s, jsonOf(file.person, file.site)},
            {u"acknowledgments"_s, acknowledgments},
            {u"exemptions"_s, exemptions},
            {u"forms"_s, forms},
            {u"reminders"_s, reminders},
            {u"legalHolds"_s, holds}};
}

Result<QStringList> writePersonFile(const PersonFile &file, const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath(), part = whole + u".part"_s;
    if (QFileInfo::exists(whole) && (!QFileInfo(whole).isDir() || !QDir(whole).isEmpty()))
        return notEmpty(path);
    QDir(part).removeRecursively(); // left by a process that died
    if (!QDir().mkpath(part))
        return cantBeMade(path);
    auto contents = personFilePictures(file);
    contents.emplace_back(u"person.json"_s, QJsonDocument(personFileJson(file)).toJson());
    contents.emplace_back(u"person.html"_s, personFilePage(file).toUtf8());
    QStringList names;
    for (const auto &[name, content] : std::as_const(contents)) {
        if (const Done written = writeInto(part, name, content); !written) {
            QDir(part).removeRecursively();
            return written.error();
        }
        names << name;
    }
    QDir().rmdir(whole); // an empty one may be there
    if (!QDir().rename(part, whole)) {
        QDir(part).removeRecursively();
        return cantBeMade(path);
    }
    return names;
}
