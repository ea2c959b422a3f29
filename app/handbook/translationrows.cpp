#include "handbook/translationrows.h"

#include "base/text.h"
#include "handbook/richtext.h"
#include "handbook/textfield.h"
#include "handbook/translationcheck.h"

namespace {

template <typename Content>
void describe(TranslationRow &row, const Content &content, const QString &language, const QString &governing)
{
    row.title = content.texts.value(governing).title;
    row.state = translationState(content, language, governing);
}

template <typename Content>
QString searchKeyOf(const Content &content, const QString &language, const QString &governing)
{
    QString all;
    for (const QString &each : {governing, language}) {
        const auto text = content.texts.value(each);
        for (const auto &[field, words] : partsOf(text))
            all += plainText(readMarkdown(text.*words)) + u'\n';
    }
    return searchKey(all);
}

TranslationRow rowAt(const Handbook &handbook, const Place &place, const QString &language, const QString &governing)
{
    TranslationRow row{.place = place, .chosen = at(handbook, place)};
    const ProblemArea &area = handbook.areas[place.area];
    if (place.rule < 0)
        describe(row, area, language, governing);
    else
        describe(row, area.rules[place.rule], language, governing);
    row.warnings = translationWarnings(handbook, place, language, governing).size();
    return row;
}

bool isSame(const Handbook &before, const Place &there, const Handbook &after, const Place &here)
{
    const ProblemArea &was = before.areas[there.area], &is = after.areas[here.area];
    if (here.rule >= 0)
        return was.rules[there.rule] == is.rules[here.rule];
    return was.texts == is.texts && was.bases == is.bases;
}

}

void TranslationRows::update(const Handbook &handbook, const QString &language, const QString &governing)
{
    std::map<Chosen, TranslationRow> known;
    if (language == m_language && governing == m_governing) {
        for (const TranslationRow &row : std::as_const(m_rows))
            known[row.chosen] = row;
    }
    m_rows.clear();
    m_ready = 0;
    for (const Place &place : places(handbook)) {
        const auto before = known.find(at(handbook, place));
        if (before == known.end() || !isSame(m_handbook, before->second.place, handbook, place)) {
            m_rows << rowAt(handbook, place, language, governing);
        } else {
            m_rows << before->second;
            m_rows.back().place = place;
        }
    }
    m_handbook = handbook;
    m_language = language;
    m_governing = governing;
}

const QString &TranslationRows::keyOf(TranslationRow &row) const
{
    if (!row.key) {
        const ProblemArea &area = m_handbook.areas[row.place.area];
        row.key = row.place.rule < 0 ? searchKeyOf(area, m_language, m_governing)
                                     : searchKeyOf(area.rules[row.place.rule], m_language, m_governing);
    }
    return *row.key;
}

bool TranslationRows::readAhead()
{
    constexpr qsizetype atOnce = 10;
    for (const qsizetype end = std::min(m_ready + atOnce, m_rows.size()); m_ready < end; ++m_ready)
        keyOf(m_rows[m_ready]);
    return m_ready < m_rows.size();
}

QList<TranslationRow> TranslationRows::found(const QString &key, const std::optional<TranslationState> &state,
                                             const Chosen &always)
{
    QList<TranslationRow> rows;
    for (TranslationRow &row : m_rows) {
        const bool isFound = (!state || row.state == *state)
            && (key.isEmpty() || keyOf(row).contains(key) || numberOf(row.place) == key);
        if (isFound || row.chosen == always)
            rows << row;
    }
    return rows;
}

QStringList warningsOfEachField(const Handbook &handbook, const Place &place, const QString &language,
                                const QString &governing)
{
    const auto warnings = translationWarnings(handbook, place, language, governing);
    QStringList sentences;
    const auto say = [&](const auto &parts) {
        for (const auto &part : parts) {
            QStringList said;
            for (const TranslationWarning &warning : warnings) {
                if (warning.field == part.field)
                    said << sentence(warning);
            }
            sentences << said.join(u'\n');
        }
    };
    if (place.rule < 0)
        say(areaParts);
    else
        say(ruleParts);
    return sentences;
}
