#include "shell/support.h"

#include "base/log.h"
#include "storage/migrations.h"
#include "storage/tables.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr int linesForSupport = 40;
}

void beginLog()
{
    QStringList names;
    for (const Table &table : Tables::at(Migrations::newest())) {
        names << table.name;
        for (const Column &column : table.columns)
            names << column.name;
    }
    Log::learn(names);
    Log::start(Log::usualFolder());
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1(),
                     system = QSysInfo::prettyProductName().toLatin1();
    Log::say("start",
             {{"version", QLatin1StringView(version)}, {"qt", qVersion()}, {"system", QLatin1StringView(system)}});
}

QString supportDetails(const Error *error)
{
    QStringList lines{
        u"Countersign %1, Qt %2, %3, schema %4"_s
            .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()), QSysInfo::prettyProductName())
            .arg(Migrations::newest())};
    if (error)
        lines << u"error %1: %2"_s.arg(Log::word(error->kind), Log::reduced(error->detail));
    return (lines + Log::last(linesForSupport)).join(u'\n');
}
