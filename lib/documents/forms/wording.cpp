#include "forms/wording.h"

#include "base/dates.h"
#include "base/text.h"
#include "handbook/edition.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

const char *const standardStatement = QT_TRANSLATE_NOOP(
    "Form",
    "I have received the employee handbook of %1 (edition %2, %3). I have read it, or it has been read to me in a "
    "language "
    "that I understand.\n"
    "I know that its rules are part of my work, and I will follow them. Where I do not understand a rule, or am not "
    "sure "
    "which one applies, I will ask my manager before I act.\n"
    "I understand that %1 may amend the handbook, and that I will be told of each new edition. With my signature I "
    "confirm "
    "that I have received this edition; it takes away none of the rights that the law or my contract gives me.");

const QTranslator &translator(const QString &language)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> translators;
    const std::lock_guard lock(mutex);
    std::shared_ptr<QTranslator> &kept = translators[language];
    if (!kept) {
        kept = std::make_shared<QTranslator>();
        if (!kept->load(u":/i18n/countersign_%1.qm"_s.arg(language)))
            kept = std::make_shared<QTranslator>(); // an empty one: the English stays
    }
    return *kept;
}

}

Wording::Wording(const QString &language)
    : m_language(language)
{
}

QString Wording::operator()(const char *source) const
{
    const QString translated = m_language == "en"_L1 ? QString() : translator(m_language).translate("Form", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString defaultStatement(const Edition &edition, const QString &language)
{
    return statement(edition, language, Wording(language)(standardStatement));
}

QString statement(const Edition &edition, const QString &language, const QString &own)
{
    if (own.trimmed().isEmpty())
        return defaultStatement(edition, language);
    const QString values[]{isolated(edition.company), isolated(QString::number(edition.number)),
                           isolated(longDate(edition.dated, language))};
    QString filled;
    for (qsizetype i = 0; i < own.size(); ++i) {
        const int digit = own[i] == u'%' && i + 1 < own.size() ? own[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= 3) {
            filled += values[digit - 1];
            ++i;
        } else {
            filled += own[i];
        }
    }
    return filled;
}
