#include "cli/demo.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "base/canonicaljson.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/demosignature.h"
#include "cli/jsonanswer.h"
#include "cli/printing.h"
#include "exchange/peoplecsv.h"
#include "exchange/starter.h"
#include "forms/signatureimage.h"
#include "forms/wording.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "people/peoplestore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int daysToSign = 14;

/// What was made, as far as it has come.
struct Made {
    QDir folder;
    std::unique_ptr<Workspace> workspace;
    std::optional<Edition> edition;
    QList<Person> people;
    QHash<qint64, QString> sites;
    QList<Id<Person>> signers;
    QStringList lines;
    QJsonArray files;
};

Result<QDir> emptyFolder(const QString &path)
{
    const QString shown = isolated(QDir::toNativeSeparators(path));
    const QFileInfo info(path);
    if (info.exists() && (!info.isDir() || !QDir(path).isEmpty()))
        return Error{Error::Kind::Conflict,
                     Said::tr("There is something in “%1” already. Name a folder that is new or empty.").arg(shown),
                     {}};
    if (!QDir().mkpath(path))
        return Error{Error::Kind::Denied,
                     Said::tr("“%1” can't be made there. Check the folder, then try again.").arg(shown),
                     {}};
    return QDir(path);
}

Done addHandbookAndPeople(Transaction &transaction)
{
    const auto handbook = starterHandbook();
    if (!handbook)
        return handbook.error();
    if (const Done saved = HandbookStore::save(transaction, {}, *handbook); !saved)
        return saved;
    const auto file = PeopleCsv::readFile(u":/demo/people.csv"_s);
    if (!file)
        return file.error();
    const auto imported = PeopleCsv::apply(transaction, *file, PeopleCsv::suggested(*file, u"en"_s));
    return imported ? done() : Done(imported.error());
}

Done publish(Transaction &transaction, Made &made)
{
    const auto published =
        EditionStore::publish(transaction, {transaction.stamp().at.date(), Said::tr("First edition"), {}});
    if (!published)
        return published.error();
    made.edition = *published;
    return RoundStore::open(transaction, published->id, transaction.stamp().at.date().addDays(daysToSign));
}

Done readPeople(Database &database, Made &made)
{
    const auto people = PeopleStore::find(database, {});
    if (!people)
        return people.error();
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    for (const Site &site : *sites)
        made.sites.insert(site.id.stored(), site.name);
    made.people = *people;
    // By number every other one signs, so that each language and each site has both kinds.
    std::ranges::sort(made.people, {}, &Person::number);
    return done();
}

Acknowledgment drawnBy(const Person &person, const Made &made, const Stamp &stamp)
{
    const DrawnSignature signature = demoSignature(person.name);
    const Edition &edition = *made.edition;
    const QString words = defaultStatement(edition, person.language);
    return {.person = person.id,
            .edition = edition.id,
            .personNumber = person.number,
            .personName = person.name,
            .personTitle = person.title,
            .personSite = made.sites.value(person.site ? person.site->stored() : 0),
            .editionNumber = edition.number,
            .language = person.language,
            .editionDigest = digest(edition),
            .shownDigest = sha256(shownBytes(edition, person.language, words)),
            .statement = words,
            .strokes = toBytes(signature),
            .image = toPng(signature),
            .identity = u"manager-vouched"_s,
            .shownAt = stamp.at,
            .reachedEndAt = stamp.at,
            .signedAt = stamp.at,
            .dated = stamp.at.date(),
            .operatorName = stamp.operatorName};
}

Done sign(Transaction &transaction, Made &made)
{
    if (const Done read = readPeople(transaction.database(), made); !read)
        return read;
    for (qsizetype i = 0; i < made.people.size(); i += 2) {
        const Acknowledgment record = drawnBy(made.people[i], made, transaction.stamp());
        if (const Done saved = AcknowledgmentStore::add(transaction, record); !saved)
            return saved;
        made.signers << record.person;
    }
    return done();
}

void note(Made &made, const QString &file, const QString &what, const QString &language)
{
    made.lines << QDir::toNativeSeparators(file) + u": "_s + what;
    made.files << QJsonObject{{u"file"_s, file}, {u"language"_s, language}};
}

Done printLanguage(Printing &printing, Made &made, const QString &language)
{
    const auto path = [&](QLatin1StringView name) { return made.folder.filePath("%1-%2.pdf"_L1.arg(name, language)); };
    if (const Done written = printing.booklet(*made.edition, language, path("handbook"_L1)); !written)
        return written;
    note(made, path("handbook"_L1), Said::tr("the handbook as a booklet"), language);
    FormRequest toSign{.edition = made.edition->id}, copies{.edition = made.edition->id, .kind = FormKind::SignedCopy};
    for (const Person &person : std::as_const(made.people)) {
        if (person.language == language)
            (made.signers.contains(person.id) ? copies : toSign).people << person.id;
    }
    if (const auto forms = printing.forms(toSign, path("to-sign"_L1)); !forms)
        return forms.error();
    note(made, path("to-sign"_L1), Said::tr("%n forms to sign", nullptr, int(toSign.people.size())), language);
    if (const auto forms = printing.forms(copies, path("signed"_L1)); !forms)
        return forms.error();
    note(made, path("signed"_L1), Said::tr("%n signed copies", nullptr, int(copies.people.size())), language);
    return done();
}

Done makeAll(Made &made, const Stamp &stamp)
{
    const QString path = made.folder.filePath(u"demo.countersign"_s);
    auto workspace = Workspace::create(path, {u"Corner Shop"_s, u"en"_s}, stamp);
    if (!workspace)
        return workspace.error();
    made.workspace = *std::move(workspace);
    note(made, path, Said::tr("the workspace"), {});
    const Done saved = made.workspace->change(Action::MoveData, stamp, [&](Transaction &transaction) -> Done {
        if (const Done added = addHandbookAndPeople(transaction); !added)
            return added;
        if (const Done published = publish(transaction, made); !published)
            return published;
        return sign(transaction, made);
    });
    if (!saved)
        return saved;
    Printing printing(*made.workspace, stamp, PaperSize::A4);
    for (const QString &language : std::as_const(made.edition->languages)) {
        if (const Done printed = printLanguage(printing, made, language); !printed)
            return printed;
    }
    return done();
}

void removeAll(Made &made)
{
    made.workspace.reset();
    for (const QString &name : made.folder.entryList(QDir::Files | QDir::Hidden))
        made.folder.remove(name);
}

}

Result<Answer> demo(const Call &call)
{
    const auto folder = emptyFolder(call.operands.first());
    if (!folder)
        return folder.error();
    Made made{.folder = *folder};
    if (const Done all = makeAll(made, call.stamp); !all) {
        removeAll(made);
        return all.error();
    }
    const QString head = Said::tr("%1 people over %2 sites, half of whom have signed edition %3. Made:")
                             .arg(made.people.size())
                             .arg(made.sites.size())
                             .arg(made.edition->number);
    return Answer{head + u'\n' + made.lines.join(u'\n'),
                  {{u"folder"_s, call.operands.first()},
                   {u"people"_s, made.people.size()},
                   {u"sites"_s, made.sites.size()},
                   {u"acknowledged"_s, made.signers.size()},
                   {u"files"_s, made.files}},
                  {}};
}
