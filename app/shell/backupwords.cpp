#include "shell/backupwords.h"

#include "base/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

}

QList<std::pair<QString, QString>> backupWords(const CheckedBackup &checked, const std::optional<Descent> &descent,
                                               const QString &language)
{
    const BackupContents &in = checked.contents;
    QList<std::pair<QString, QString>> lines{
        {Said::tr("Company"), in.company},
        {Said::tr("Editions"), QString::number(in.editions)},
        {Said::tr("People"), QString::number(in.people)},
        {Said::tr("Acknowledgments"), QString::number(in.acknowledgments)},
        {Said::tr("Newest entry"), in.newest.isValid() ? momentWords(in.newest, language) : Said::tr("none")},
        {Said::tr("Checkpoint"), in.checkpoint ? Ledger::shortForm(*in.checkpoint) : Said::tr("none")},
        {Said::tr("Checked"), checked.isSound() ? Said::tr("Everything fits.") : checked.problem}};
    if (descent)
        lines.append({Said::tr("This workspace"), descentWords(*descent)});
    return lines;
}

QString descentWords(Descent descent)
{
    switch (descent) {
    case Descent::Continues:
        return Said::tr("It continues this backup: all that is in the backup’s ledger is in its own.");
    case Descent::Behind:
        return Said::tr("It is older than this backup: the backup’s ledger has entries that it lacks.");
    case Descent::Parted:
        return Said::tr("It has parted from this backup: each has entries in its ledger that the other lacks.");
    case Descent::Other:
        return Said::tr("It is another workspace than the one in this backup.");
    }
    Q_UNREACHABLE();
}

QString momentWords(const QDateTime &moment, const QString &language)
{
    const QDateTime local = moment.toLocalTime();
    const QString date = language.isEmpty() ? local.date().toString(Qt::ISODate) : longDate(local.date(), language);
    return u"%1, %2"_s.arg(date, local.time().toString(u"HH:mm"_s));
}

QString sizeWords(qint64 bytes, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::c() : QLocale(language);
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}
