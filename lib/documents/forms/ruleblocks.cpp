#include "forms/ruleblocks.h"

#include "base/text.h"
#include "forms/audiencewords.h"
#include "forms/markedtext.h"
#include "forms/partlabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Parts = QList<Beside::Part>;

QString changeMark(Change change, const Wording &say)
{
    switch (change) {
    case Change::New:
        return say(QT_TRANSLATE_NOOP("Form", "new"));
    case Change::Material:
        return say(QT_TRANSLATE_NOOP("Form", "changed"));
    case Change::Editorial:
    case Change::Unchanged:
        break;
    }
    return {};
}

QString tags(const Rule &rule, const Wording &say)
{
    QStringList words;
    if (rule.value)
        words << valueWord(*rule.value, say);
    for (const Channel channel : rule.channels)
        words << channelWord(channel, say);
    if (!rule.audience.isEverybody())
        words << audienceWords(rule.audience, say);
    return words.join(u" · "_s);
}

/// The parts one below the other, or those of two languages beside one another.
QList<Block> blocks(const Languages &languages, const std::function<Parts(const Wording &)> &parts)
{
    if (languages.other)
        return {personal(Beside{languages.other->language(), parts(languages.own), parts(*languages.other)})};
    QList<Block> found;
    for (const Beside::Part &part : parts(languages.own))
        found << personal(std::visit([](const auto &one) { return Content(one); }, part));
    return found;
}

/// The same number of parts in every language: one that says nothing takes no room.
Parts ruleParts(const EditionRule &published, const QString &number, const QString &mark, const Wording &say)
{
    using enum Labelled::Weight;
    const PartLabels labels = partLabels(say.language());
    const RuleText text = published.rule.texts.value(say.language());
    return {Heading{.level = 2, .number = number, .text = text.title, .mark = mark, .anchor = number},
            Labelled{labels.situation, markedPassages(text.situation), Plain, true},
            Labelled{labels.handling, markedPassages(text.handling), Strong},
            Labelled{labels.reason, markedPassages(text.reason), Plain},
            Labelled{labels.example, markedPassages(text.example), Plain},
            Labelled{{}, passages(tags(published.rule, say)), Small}};
}

}

QString valueWord(ServiceValue value, const Wording &say)
{
    switch (value) {
    case ServiceValue::Courtesy:
        return say(QT_TRANSLATE_NOOP("Form", "courtesy"));
    case ServiceValue::Respect:
        return say(QT_TRANSLATE_NOOP("Form", "respect"));
    case ServiceValue::Commitment:
        return say(QT_TRANSLATE_NOOP("Form", "commitment"));
    case ServiceValue::Honesty:
        return say(QT_TRANSLATE_NOOP("Form", "honesty"));
    case ServiceValue::Timeliness:
        return say(QT_TRANSLATE_NOOP("Form", "timeliness"));
    case ServiceValue::RealisticExpectations:
        return say(QT_TRANSLATE_NOOP("Form", "realistic expectations"));
    }
    return {};
}

QString channelWord(Channel channel, const Wording &say)
{
    switch (channel) {
    case Channel::InPerson:
        return say(QT_TRANSLATE_NOOP("Form", "in person"));
    case Channel::Telephone:
        return say(QT_TRANSLATE_NOOP("Form", "telephone and voicemail"));
    case Channel::Letter:
        return say(QT_TRANSLATE_NOOP("Form", "letters and memos"));
    case Channel::Email:
        return say(QT_TRANSLATE_NOOP("Form", "e-mail and online forms"));
    }
    return {};
}

QString editionWords(const Edition &edition, const Wording &say)
{
    if (edition.number == 0)
        return say(QT_TRANSLATE_NOOP("Form", "Working text, not yet published"));
    return say(QT_TRANSLATE_NOOP("Form", "Edition %1")).arg(isolated(QString::number(edition.number)));
}

QList<Block> areaBlocks(const EditionArea &area, const QString &number, const Languages &languages)
{
    return blocks(languages, [&](const Wording &say) {
        const AreaText text = area.texts.value(say.language());
        return Parts{Heading{.level = 1, .number = number, .text = text.title, .anchor = number},
                     Prose{.passages = markedPassages(text.intro)},
                     Labelled{partLabels(say.language()).signs, markedPassages(text.signs), Labelled::Weight::Plain}};
    });
}

QList<Block> ruleBlocks(const EditionRule &rule, const QString &number, bool isFirst, const Languages &languages)
{
    return blocks(languages, [&](const Wording &say) {
        return ruleParts(rule, number, isFirst ? QString() : changeMark(rule.change, say), say);
    });
}

QList<Block> shortRuleBlocks(const EditionRule &rule, const QString &number, const Languages &languages)
{
    return blocks(languages, [&](const Wording &say) {
        const RuleText text = rule.rule.texts.value(say.language());
        return Parts{Heading{.level = 2, .number = number, .text = text.title},
                     Prose{.passages = markedPassages(text.handling), .isIndented = true}};
    });
}
