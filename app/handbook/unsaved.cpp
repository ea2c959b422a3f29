#include "handbook/unsaved.h"

#include "base/files.h"
#include "base/sha256.h"
#include "base/words.h"
#include "handbook/handbookjson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16'000'000;
constexpr Words<EditedField, 11> fieldWords{{{EditedField::Title, "title"_L1},
                                             {EditedField::Intro, "intro"_L1},
                                             {EditedField::Signs, "signs"_L1},
                                             {EditedField::Situation, "situation"_L1},
                                             {EditedField::Handling, "handling"_L1},
                                             {EditedField::Reason, "reason"_L1},
                                             {EditedField::Example, "example"_L1},
                                             {EditedField::Value, "value"_L1},
                                             {EditedField::Channels, "channels"_L1},
                                             {EditedField::Titles, "titles"_L1},
                                             {EditedField::Sites, "sites"_L1}}};

QJsonObject toJson(const EditedFields &fields)
{
    QJsonObject json;
    for (const auto &[field, words] : fields.asKeyValueRange())
        json.insert(wordOf(fieldWords, field), words);
    return json;
}

EditedFields fieldsFrom(const QJsonObject &json)
{
    EditedFields fields;
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (const auto known = keyOf(fieldWords, field.key()))
            fields.insert(*known, field.value().toString());
    }
    return fields;
}

}

QString unsavedPath(const QString &place, const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + u"/countersign/unsaved"_s);
    const QByteArray key = sha256((place + u'\n' + name).toUtf8()).toHex().first(32);
    return folder.filePath(QString::fromLatin1(key) + u".json"_s);
}

Done keepUnsaved(const QString &path, const Unsaved &unsaved)
{
    QJsonObject json{
        {u"language"_s, unsaved.language}, {u"shown"_s, toJson(unsaved.shown)}, {u"typed"_s, toJson(unsaved.typed)}};
    if (const auto *const area = std::get_if<Id<ProblemArea>>(&unsaved.chosen))
        json.insert(u"area"_s, idText(*area));
    else if (const auto *const rule = std::get_if<Id<Rule>>(&unsaved.chosen))
        json.insert(u"rule"_s, idText(*rule));
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return file.commit() ? done() : Done(fileError(file));
}

std::optional<Unsaved> keptUnsaved(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Unsaved unsaved{{},
                    json["language"_L1].toString(),
                    fieldsFrom(json["shown"_L1].toObject()),
                    fieldsFrom(json["typed"_L1].toObject())};
    if (json.contains("rule"_L1))
        unsaved.chosen = idFrom<Rule>(json["rule"_L1]);
    else if (json.contains("area"_L1))
        unsaved.chosen = idFrom<ProblemArea>(json["area"_L1]);
    else
        return std::nullopt;
    return unsaved;
}
