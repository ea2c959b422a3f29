#pragma once

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/round.h"
#include "base/result.h"
#include "people/person.h"
#include "retention/hold.h"

#include <QJsonObject>
#include <QList>

class Database;

/// Everything that is kept about one person, to be handed out to them.
struct PersonFile {
    /// A form that was printed for them.
    struct Form {
        QString code;
        int edition = 0;
        QString language;
        bool isCopy = false; ///< of what was signed on screen
        QDateTime printedAt;
        QString printedBy;
    };
    /// A reminder to acknowledge an edition.
    struct Reminder {
        QString kind; ///< the word of a ReminderKind
        int edition = 0;
        QString language;
        QDateTime madeAt;
        QString madeBy;
    };
    struct Exempted {
        int edition = 0;
        Exemption exemption;
    };

    QString company;
    QDateTime madeAt;
    Person person;
    QString site;
    QList<Acknowledgment> acknowledgments; ///< newest first, superseded ones included
    QList<Exempted> exemptions;
    QList<Form> forms;
    QList<Reminder> reminders;
    QList<LegalHold> holds;
};

/// Belongs to one moment only within a transaction or a snapshot.
Result<PersonFile> personFile(Database &database, Id<Person> person, const QDateTime &now);

/// The file for programs; pictures are named as `write` writes them.
QJsonObject personFileJson(const PersonFile &file);

/// The file for people: a page in the window's language.
QString personFilePage(const PersonFile &file);

/// The pictures of the signatures, by the names under which they are written.
QList<std::pair<QString, QByteArray>> personFilePictures(const PersonFile &file);

/// Writes page, JSON and pictures into the folder `path`, which has to be new or empty: whole or not at all. The names
/// of the files.
Result<QStringList> writePersonFile(const PersonFile &file, const QString &path);
