#include "shell/salvagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

}

QString tableWords(const QString &table)
{
    static constexpr std::pair<QLatin1StringView, const char *> words[] = {
        {"setting"_L1, QT_TRANSLATE_NOOP("Salvage", "settings")},
        {"site"_L1, QT_TRANSLATE_NOOP("Salvage", "sites")},
        {"person"_L1, QT_TRANSLATE_NOOP("Salvage", "people")},
        {"problem_area"_L1, QT_TRANSLATE_NOOP("Salvage", "problem areas")},
        {"problem_area_text"_L1, QT_TRANSLATE_NOOP("Salvage", "texts of problem areas")},
        {"rule"_L1, QT_TRANSLATE_NOOP("Salvage", "rules")},
        {"rule_text"_L1, QT_TRANSLATE_NOOP("Salvage", "texts of rules")},
        {"problem_area_basis"_L1, QT_TRANSLATE_NOOP("Salvage", "what translations of problem areas were made from")},
        {"rule_basis"_L1, QT_TRANSLATE_NOOP("Salvage", "what translations of rules were made from")},
        {"edition"_L1, QT_TRANSLATE_NOOP("Salvage", "editions")},
        {"edition_withdrawal"_L1, QT_TRANSLATE_NOOP("Salvage", "withdrawals of editions")},
        {"acknowledgment_round"_L1, QT_TRANSLATE_NOOP("Salvage", "acknowledgment rounds")},
        {"round_change"_L1, QT_TRANSLATE_NOOP("Salvage", "changes to rounds")},
        {"exemption"_L1, QT_TRANSLATE_NOOP("Salvage", "exemptions")},
        {"acknowledgment"_L1, QT_TRANSLATE_NOOP("Salvage", "acknowledgments")},
        {"form"_L1, QT_TRANSLATE_NOOP("Salvage", "form codes")},
        {"reminder"_L1, QT_TRANSLATE_NOOP("Salvage", "reminders")},
        {"ledger_entry"_L1, QT_TRANSLATE_NOOP("Salvage", "entries of the ledger")},
        {"ledger_node"_L1, QT_TRANSLATE_NOOP("Salvage", "hashes of the ledger")},
        {"ledger_salt"_L1, QT_TRANSLATE_NOOP("Salvage", "salts of the ledger")},
        {"ledger_head"_L1, QT_TRANSLATE_NOOP("Salvage", "newest checkpoint")},
        {"ledger_stamp"_L1, QT_TRANSLATE_NOOP("Salvage", "time stamps")},
        {"account"_L1, QT_TRANSLATE_NOOP("Salvage", "accounts")},
        {"account_site"_L1, QT_TRANSLATE_NOOP("Salvage", "sites of accounts")},
        {"account_change"_L1, QT_TRANSLATE_NOOP("Salvage", "changes to accounts")},
        {"refusal"_L1, QT_TRANSLATE_NOOP("Salvage", "refused attempts")},
        {"retention_period"_L1, QT_TRANSLATE_NOOP("Salvage", "retention periods")},
        {"legal_hold"_L1, QT_TRANSLATE_NOOP("Salvage", "legal holds")},
        {"erasure"_L1, QT_TRANSLATE_NOOP("Salvage", "erasures")},
        {"rule_attachment"_L1, QT_TRANSLATE_NOOP("Salvage", "pictures of rules")},
        {"handbook_removal"_L1, QT_TRANSLATE_NOOP("Salvage", "notes of what was removed")},
        {"commit_mark"_L1, QT_TRANSLATE_NOOP("Salvage", "marks of what was saved")}};
    for (const auto &[name, word] : words) {
        if (table == name)
            return Said::tr(word);
    }
    return table;
}

QStringList salvageWords(const Salvage::Report &report)
{
    QStringList lines;
    if (report.isWhole())
        lines << Said::tr("Everything that was looked for was found.");
    if (report.unreadablePages > 0)
        lines << Said::tr("%n pages of the file can’t be read.", nullptr, report.unreadablePages);
    for (const Salvage::Table &table : report.tables) {
        QStringList parts;
        if (table.missing > 0)
            parts << Said::tr("%n are missing", nullptr, int(table.missing));
        if (table.refused > 0)
            parts << Said::tr("%n contradict others and were left out", nullptr, int(table.refused));
        if (table.broken > 0)
            parts << Said::tr("%n references lead to nothing", nullptr, int(table.broken));
        if (!parts.isEmpty())
            lines << Said::tr("%1: %2 were kept; %3.")
                         .arg(tableWords(table.name), QString::number(table.kept), parts.join(u", "_s));
    }
    if (report.hasNewLedger)
        lines << Said::tr(
            "The ledger could not be kept whole. A new one begins with all that was kept; keep the damaged "
            "file and its backups, which hold the old one.");
    for (const QString &record : report.missing)
        lines << Said::tr("Missing: %1").arg(record);
    for (const QString &record : report.altered)
        lines << Said::tr("Doesn’t fit the ledger: %1").arg(record);
    if (report.mayHaveMoreAltered)
        lines << Said::tr("The list ends here; more records may not fit the ledger.");
    return lines;
}
