#include "forms/handbookbooklet.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/audiencewords.h"
#include "forms/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

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

QList<Block> blocksOf(const EditionRule &published, const QString &number, bool isFirstEdition, const Wording &say)
{
    const Rule &rule = published.rule;
    const RuleText text = rule.texts.value(say.language());
    QList<Block> blocks{personal(Heading{.level = 2,
                                         .number = number,
                                         .text = text.title,
                                         .mark = isFirstEdition ? QString() : changeMark(published.change, say),
                                         .anchor = number})};
    const auto add = [&blocks](const QString &label, const QString &words, Labelled::Weight weight,
                               bool leadsOn = false) {
        if (!words.trimmed().isEmpty())
            blocks << personal(Labelled{label, words.trimmed(), weight, leadsOn});
    };
    using enum Labelled::Weight;
    add(say(QT_TRANSLATE_NOOP("Form", "Situation")), text.situation, Plain, true);
    add(say(QT_TRANSLATE_NOOP("Form", "Required handling")), text.handling, Strong);
    add(say(QT_TRANSLATE_NOOP("Form", "Reason")), text.reason, Plain);
    add(say(QT_TRANSLATE_NOOP("Form", "Example")), text.example, Plain);
    add({}, tags(rule, say), Small);
    return blocks;
}

}

Document handbookBooklet(const Edition &edition, const QString &language, const QString &checkpoint)
{
    const Wording say(language);
    const QString title = say(QT_TRANSLATE_NOOP("Form", "Employee handbook"));
    const QString number = say(QT_TRANSLATE_NOOP("Form", "Edition %1")).arg(isolated(QString::number(edition.number)));
    Document document{.language = language,
                      .head = isolated(edition.company) + u" · "_s + title + u" · "_s + number,
                      .pageOfPages = u"%1"_s};
    if (!checkpoint.isEmpty())
        document.foot = say(QT_TRANSLATE_NOOP("Form", "Checkpoint %1")).arg(isolated(checkpoint));
    document.blocks << personal(
        Cover{isolated(edition.company), title, number + u'\n' + longDate(edition.dated, language)});
    document.blocks << personal(Heading{.text = say(QT_TRANSLATE_NOOP("Form", "Contents"))});

    QList<Block> body;
    for (qsizetype i = 0; i < edition.areas.size(); ++i) {
        const EditionArea &area = edition.areas[i];
        const AreaText text = area.texts.value(language);
        const QString areaNumber = numberOf({i, -1});
        document.blocks << personal(ContentsEntry{1, areaNumber, text.title, areaNumber});
        body << personal(PageBreak());
        body << personal(Heading{.level = 1, .number = areaNumber, .text = text.title, .anchor = areaNumber});
        if (!text.intro.isEmpty())
            body << personal(Paragraph{text.intro});
        if (!text.signs.isEmpty())
            body << personal(Labelled{say(QT_TRANSLATE_NOOP("Form", "Signs")), text.signs, Labelled::Weight::Plain});
        for (qsizetype j = 0; j < area.rules.size(); ++j) {
            const QString ruleNumber = numberOf({i, j});
            document.blocks << personal(
                ContentsEntry{2, ruleNumber, area.rules[j].rule.texts.value(language).title, ruleNumber});
            body += blocksOf(area.rules[j], ruleNumber, edition.number == 1, say);
        }
    }
    document.blocks += body;
    return document;
}
