#include "exchange/translationfile.h"

#include "base/files.h"
#include "base/languages.h"
#include "base/text.h"
#include "exchange/translationformats.h"
#include "handbook/textfield.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Translations)
};

using Claim = TranslationUnit::Claim;
using UnitsByKey = QMap<QString, TranslationUnit>;

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString keyOf(const Rule &rule)
{
    return u"rule-%1"_s.arg(rule.id.stored());
}

QString keyOf(const ProblemArea &area)
{
    return u"area-%1"_s.arg(area.id.stored());
}

bool isAlike(const QString &one, const QString &other)
{
    return exchangeable(one).trimmed() == exchangeable(other).trimmed();
}

template <typename Content>
void addUnits(QList<TranslationUnit> &units, const Content &content, const QString &number, const QString &language,
              const QString &governing)
{
    const auto decided = content.texts.value(governing), translated = content.texts.value(language);
    const auto basis = content.bases.value(language);
    QString note = exchangeable(basis.note);
    for (const auto &field : partsOf(decided)) {
        const QString source = decided.*field.words, target = translated.*field.words;
        if (source.trimmed().isEmpty())
            continue;
        const bool isMadeFromIt = basis.language == governing && basis.text.*field.words == source;
        const bool isFinished = !target.trimmed().isEmpty() && isMadeFromIt;
        const bool hasEarlier = !target.trimmed().isEmpty() && basis.language == governing && !isMadeFromIt;
        units << TranslationUnit{.key = keyOf(content) + u'-' + word(field.field),
                                 .number = number,
                                 .source = exchangeable(source),
                                 .target = exchangeable(target),
                                 .earlier = hasEarlier ? exchangeable(basis.text.*field.words) : QString(),
                                 .note = std::exchange(note, QString()),
                                 .claim = isFinished ? Claim::Finished : Claim::Unfinished};
    }
}

/// Takes what the file says of one rule or problem area.
template <typename Content>
class Taking {
public:
    Taking(Content &content, const QString &number, const QString &language, const QString &governing)
        : m_content(content),
          m_number(number),
          m_language(language),
          m_governing(governing),
          m_decided(content.texts.value(governing)),
          m_text(content.texts.value(language)),
          m_basis(content.bases.value(language))
    {
        if (m_basis.language != governing)
            m_basis.text = {}; // what it was made from is not to be compared with the governing text
        m_basis.language = governing;
    }

    void take(UnitsByKey &units, TranslationReport &report)
    {
        const auto textBefore = m_text;
        const auto basisBefore = m_basis;
        bool isThere = false;
        for (const auto &field : partsOf(m_decided)) {
            const QString key = keyOf(m_content) + u'-' + word(field.field);
            if (units.contains(key)) {
                takeField(field.words, units.take(key), report);
                isThere = true;
            } else if ((m_decided.*field.words).isEmpty()) {
                m_basis.text.*field.words = QString(); // nothing to translate
            }
        }
        if (!isThere)
            return;
        if (!m_notes.isEmpty())
            m_basis.note = m_notes.join(u'\n');
        const bool isCurrent = m_basis.text == m_decided;
        if (m_text == textBefore && m_basis.text == basisBefore.text && !m_isOutdated)
            ++(m_text.isEmpty() ? report.untranslated : report.unchanged);
        else if (m_text == textBefore && m_basis.text == basisBefore.text)
            report.outdated << m_number;
        else
            (isCurrent ? report.current : report.stale) << m_number;
        if (m_text.isEmpty() || (m_text == textBefore && m_basis == basisBefore))
            return;
        m_content.texts[m_language] = m_text;
        m_content.bases[m_language] = m_basis;
    }

private:
    template <typename Text>
    void takeField(QString Text::*words, const TranslationUnit &unit, TranslationReport &report)
    {
        if (!unit.note.trimmed().isEmpty()) {
            m_notes << unit.note.trimmed();
            report.notes << u"%1: %2"_s.arg(m_number, unit.note.trimmed());
        }
        if (unit.target.trimmed().isEmpty())
            return;
        QString &text = m_text.*words, &basis = m_basis.text.*words;
        const QString &decided = m_decided.*words;
        const bool isChanged = !isAlike(text, unit.target), isOfNow = isAlike(decided, unit.source);
        const bool wasCurrent = !text.trimmed().isEmpty() && basis == decided;
        const bool isFinished = unit.claim == Claim::Finished || (unit.claim == Claim::Unsaid && isChanged);
        if (isChanged && !isOfNow && wasCurrent) {
            m_isOutdated = true;
            return;
        }
        if (isChanged)
            text = stored(unit.target.trimmed());
        if (isOfNow && isFinished)
            basis = decided;
        else if (isChanged && isFinished)
            basis = stored(unit.source);
        else if (isChanged && wasCurrent)
            basis.clear();
    }

    Content &m_content;
    QString m_number;
    QString m_language;
    QString m_governing;
    std::remove_cvref_t<decltype(m_content.texts.first())> m_decided; ///< governing text
    decltype(m_decided) m_text;
    std::remove_cvref_t<decltype(m_content.bases.first())> m_basis;
    QStringList m_notes;
    bool m_isOutdated = false;
};

Error wrongLanguages(const TranslationFile &file, const QString &governing)
{
    const QString from = isolated(nativeName(file.governing)), to = isolated(nativeName(file.language));
    if (!isKnownLanguage(file.language))
        return {Error::Kind::Invalid, Said::tr("This file doesn’t say into which language it translates."),
                file.language};
    if (file.language == governing)
        return {Error::Kind::Invalid,
                Said::tr("This file translates into %1, in which the rules are decided. Change them in the handbook.")
                    .arg(to),
                {}};
    return {Error::Kind::Invalid,
            Said::tr("This file translates from %1, but the rules are decided in %2. Export it anew.")
                .arg(from, isolated(nativeName(governing))),
            {}};
}

}

TranslationFile translationFile(const Handbook &handbook, const QString &language, const QString &governing)
{
    TranslationFile file{.governing = governing, .language = language, .units = {}};
    for (qsizetype a = 0; a < handbook.areas.size(); ++a) {
        const ProblemArea &area = handbook.areas[a];
        addUnits(file.units, area, numberOf({a}), language, governing);
        for (qsizetype r = 0; r < area.rules.size(); ++r)
            addUnits(file.units, area.rules[r], numberOf({a, r}), language, governing);
    }
    return file;
}

QString fieldOf(const QString &key)
{
    return key.mid(key.lastIndexOf(u'-') + 1);
}

QString exchangeable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    // Half of a pair stands for nothing, and no format can hold it.
    return QString::fromUtf8(text.toUtf8());
}

Result<TakenTranslations> withTranslations(const Handbook &handbook, const TranslationFile &file,
                                           const QString &governing)
{
    if (!isKnownLanguage(file.language) || file.language == governing
        || (!file.governing.isEmpty() && file.governing != governing))
        return wrongLanguages(file, governing);
    UnitsByKey units;
    for (const TranslationUnit &unit : file.units)
        units.insert(unit.key, unit);
    TakenTranslations taken{handbook, {}};
    for (qsizetype a = 0; a < handbook.areas.size(); ++a) {
        ProblemArea &area = taken.handbook.areas[a];
        Taking(area, numberOf({a}), file.language, governing).take(units, taken.report);
        for (qsizetype r = 0; r < area.rules.size(); ++r)
            Taking(area.rules[r], numberOf({a, r}), file.language, governing).take(units, taken.report);
    }
    taken.report.unknown = units.size();
    return taken;
}

QStringList sentences(const TranslationReport &report)
{
    const auto named = [](const QStringList &numbers) { return isolated(numbers.join(u", "_s)); };
    QStringList said;
    if (!report.current.isEmpty())
        said << Said::tr("%n translations were taken and are current: %1", nullptr, int(report.current.size()))
                    .arg(named(report.current));
    if (!report.stale.isEmpty())
        said << Said::tr("%n translations were taken as stale, for they are not finished or not of the governing text "
                         "of now: %1",
                         nullptr, int(report.stale.size()))
                    .arg(named(report.stale));
    if (!report.outdated.isEmpty())
        said << Said::tr("%n translations were left as they are, for the file has those of an older governing text: %1",
                         nullptr, int(report.outdated.size()))
                    .arg(named(report.outdated));
    if (report.unchanged > 0)
        said << Said::tr("%n translations were as in the file.", nullptr, int(report.unchanged));
    if (report.untranslated > 0)
        said << Said::tr("%n texts are not translated in the file either.", nullptr, int(report.untranslated));
    if (report.unknown > 0)
        said << Said::tr("%n texts of the file are no longer in the handbook.", nullptr, int(report.unknown));
    if (said.isEmpty())
        said << Said::tr("There is nothing in the file.");
    return said;
}

QByteArray written(const TranslationFile &file, TranslationFormat format)
{
    return format == TranslationFormat::Xliff ? TranslationFormats::toXliff(file)
                                              : TranslationFormats::toBilingual(file);
}

Result<TranslationFile> readTranslations(const QByteArray &bytes, TranslationFormat format)
{
    return format == TranslationFormat::Xliff ? TranslationFormats::fromXliff(bytes)
                                              : TranslationFormats::fromBilingual(bytes);
}

Result<TranslationFile> readTranslationFile(const QString &path, TranslationFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    if (file.size() > largestFile)
        return Error{Error::Kind::Invalid, Said::tr("This file is too large to be a translation."), path};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(file);
    return readTranslations(bytes, format);
}
