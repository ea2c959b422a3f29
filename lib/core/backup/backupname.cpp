#include "backup/backupname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeForm = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr auto ending = ".countersign-backup"_L1;
constexpr qsizetype longest = 80; // letters of the workspace's name

}

QString fileName(const BackupName &name)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f\x7f])"_s);
    QString workspace = name.workspace;
    workspace = workspace.remove(unfit).left(longest).trimmed();
    while (workspace.startsWith(u'.'))
        workspace.remove(0, 1);
    return u"%1-%2-%3%4%5"_s.arg(workspace.isEmpty() ? u"workspace"_s : workspace, name.at.toUTC().toString(timeForm),
                                 name.ledger, name.isSound ? u""_s : u"-unsound"_s, ending);
}

QString checkpointName(const BackupName &name)
{
    return fileName(name).chopped(ending.size()) + ".checkpoint"_L1;
}

std::optional<BackupName> readBackupName(const QString &fileName)
{
    static const QRegularExpression form(uR"(\A(.+)-(\d{8}T\d{6}Z)-([0-9a-f]{8})(-unsound)?\.countersign-backup\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(2), timeForm);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return BackupName{match.captured(1), at, match.captured(3), match.captured(4).isEmpty()};
}

QString ledgerLetters(const QString &origin)
{
    constexpr qsizetype letters = 8;
    return origin.section(u'/', -1).first(letters);
}
