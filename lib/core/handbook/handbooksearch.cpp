#include "handbook/handbooksearch.h"

#include "base/text.h"
#include "handbook/richtext.h"

using namespace Qt::StringLiterals;

namespace {

/// The title and then the words alone of the other `fields`, which are Markdown.
QStringList asRead(QStringList fields)
{
    for (qsizetype field = 1; field < fields.size(); ++field)
        fields[field] = plainText(readMarkdown(fields[field]));
    return fields;
}

/// How many of `words` the text has.
qsizetype wordsIn(const QString &text, const QStringList &words)
{
    const QString key = searchKey(text);
    return std::ranges::count_if(words, [&](const QString &word) { return key.contains(word); });
}

}

void HandbookSearch::add(const Entry &place, const QStringList &fields)
{
    if (std::ranges::all_of(fields, &QString::isEmpty))
        return;
    auto known = m_known.constFind(fields);
    if (known == m_known.cend()) {
        const QStringList read = asRead(fields);
        QStringList keys;
        for (const QString &field : read)
            keys << searchKey(field);
        known = m_known.insert(fields, m_texts.size());
        m_texts << Text{read, keys.join(u'\n')};
    }
    m_entries << place;
    m_entries.back().text = *known;
}

void HandbookSearch::addArea(int edition, qsizetype number, Id<ProblemArea> id, const QMap<QString, AreaText> &texts)
{
    for (const auto &[language, text] : texts.asKeyValueRange())
        add({edition, {number, -1}, id, std::nullopt, language, 0}, {text.title, text.intro, text.signs});
}

void HandbookSearch::addRule(int edition, const Place &place, Id<ProblemArea> area, const Rule &rule)
{
    for (const auto &[language, text] : rule.texts.asKeyValueRange())
        add({edition, place, area, rule.id, language, 0},
            {text.title, text.situation, text.handling, text.reason, text.example});
}

void HandbookSearch::add(const Handbook &handbook)
{
    for (qsizetype a = 0; a < handbook.areas.size(); ++a) {
        const ProblemArea &area = handbook.areas[a];
        addArea(0, a, area.id, area.texts);
        for (qsizetype r = 0; r < area.rules.size(); ++r)
            addRule(0, {a, r}, area.id, area.rules[r]);
    }
}

void HandbookSearch::add(const Edition &edition)
{
    m_editions << edition.number;
    for (qsizetype a = 0; a < edition.areas.size(); ++a) {
        const EditionArea &area = edition.areas[a];
        addArea(edition.number, a, area.id, area.texts);
        for (qsizetype r = 0; r < area.rules.size(); ++r)
            addRule(edition.number, {a, r}, area.id, area.rules[r].rule);
    }
}

SearchHit HandbookSearch::hit(const Entry &entry, const QStringList &words) const
{
    const QStringList &fields = m_texts[entry.text].fields;
    SearchHit hit{.edition = entry.edition,
                  .place = entry.place,
                  .area = entry.area,
                  .rule = entry.rule,
                  .language = entry.language,
                  .title = fields.front(),
                  .foundInTitle = matches(fields.front(), words),
                  .field = TextField::Title,
                  .text = {},
                  .found = {}};
    qsizetype best = 0, most = 0;
    for (qsizetype field = 1; field < fields.size(); ++field) {
        if (const qsizetype found = wordsIn(fields[field], words); found > most) {
            most = found;
            best = field;
        }
    }
    hit.field = entry.rule ? ruleParts[size_t(best)].field : areaParts[size_t(best)].field;
    hit.text = fields[best];
    hit.found = best == 0 ? hit.foundInTitle : matches(hit.text, words);
    return hit;
}

QList<SearchHit> HandbookSearch::find(const SearchQuestion &question, const std::function<bool()> &goOn) const
{
    const QStringList words = searchWords(question.typed);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    qsizetype looked = 0;
    for (const Entry &entry : m_entries) {
        if (hits.size() >= question.atMost || (++looked % 256 == 0 && !goOn()))
            break;
        if ((question.edition && entry.edition != *question.edition)
            || (!question.language.isEmpty() && entry.language != question.language))
            continue;
        const QString &key = m_texts[entry.text].key;
        const bool isThere = std::ranges::all_of(words, [&](const QString &word) { return key.contains(word); });
        if (isThere || (words.size() == 1 && words.front() == numberOf(entry.place)))
            hits << hit(entry, words);
    }
    return hits;
}
