#include "forms/changeblocks.h"

#include "base/text.h"
#include "forms/audiencewords.h"
#include "forms/markedtext.h"
#include "forms/partlabels.h"
#include "forms/ruleblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const HandbookChange &change, const Wording &say)
{
    switch (change.difference) {
    case Difference::New:
        return say(QT_TRANSLATE_NOOP("Form", "new"));
    case Difference::Removed:
        return say(QT_TRANSLATE_NOOP("Form", "removed"));
    case Difference::Changed:
        return !change.isRule()  ? say(QT_TRANSLATE_NOOP("Form", "changed"))
            : *change.isMaterial ? say(QT_TRANSLATE_NOOP("Form", "material change"))
                                 : say(QT_TRANSLATE_NOOP("Form", "editorial change"));
    case Difference::Moved:
        return say(QT_TRANSLATE_NOOP("Form", "moved"));
    }
    Q_UNREACHABLE();
}

QString nameOf(TextField field, const Wording &say)
{
    const PartLabels labels = partLabels(say.language());
    switch (field) {
    case TextField::Title:
        return say(QT_TRANSLATE_NOOP("Form", "Title"));
    case TextField::Intro:
        return say(QT_TRANSLATE_NOOP("Form", "Introduction"));
    case TextField::Signs:
        return labels.signs;
    case TextField::Situation:
        return labels.situation;
    case TextField::Handling:
        return labels.handling;
    case TextField::Reason:
        return labels.reason;
    case TextField::Example:
        return labels.example;
    }
    Q_UNREACHABLE();
}

/// A paragraph for each line, with its words marked.
QList<TextPassage> marked(const QList<WordPiece> &pieces)
{
    QList<TextPassage> found{{}};
    for (const WordPiece &piece : toMark(pieces)) {
        const QStringList lines = piece.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                found << TextPassage();
            StyledText &words = found.last().words;
            if (piece.kind != WordPiece::Kind::Same && !lines[i].isEmpty())
                words.emphasis << Emphasis{.start = words.text.size(),
                                           .length = lines[i].size(),
                                           .underlined = piece.kind == WordPiece::Kind::Added,
                                           .struck = piece.kind == WordPiece::Kind::Removed};
            words.text += lines[i];
        }
    }
    found.removeIf([](const TextPassage &passage) { return passage.words.text.trimmed().isEmpty(); });
    return found;
}

/// What was said and is said, where that differs.
void addPart(QList<Block> &blocks, const QString &label, const QString &before, const QString &after)
{
    const QList<WordPiece> words = wordDiff(before, after);
    if (differ(words))
        blocks << personal(Labelled{.label = label, .passages = marked(words)});
}

void addPart(QList<Block> &blocks, const ChangedPart &part, const Wording &say)
{
    const QString label = nameOf(part.field, say);
    if (!isOnlySetOtherwise(part)) {
        addPart(blocks, label, asRead(part.field, part.before), asRead(part.field, part.after));
        return;
    }
    QList<TextPassage> text = markedPassages(part.after);
    text.prepend(
        {.words = say(QT_TRANSLATE_NOOP("Form", "The words are the same; emphasis, lists or links changed."))});
    blocks << personal(Labelled{.label = label, .passages = text});
}

QString valueOf(const RuleTags &tags, const Wording &say)
{
    return tags.value ? valueWord(*tags.value, say) : QString();
}

QString channelsOf(const RuleTags &tags, const Wording &say)
{
    QStringList words;
    for (const Channel channel : tags.channels)
        words << channelWord(channel, say);
    return words.join(u", "_s);
}

}

QList<Block> changeBlocks(const HandbookChange &change, const Wording &say)
{
    QList<Block> blocks{personal(Heading{.level = 2,
                                         .number = numberOf(change.place()),
                                         .text = change.title,
                                         .mark = kindOf(change, say),
                                         .anchor = QString()})};
    const auto addSentence = [&blocks](const QString &sentence) {
        blocks << personal(Prose{.passages = passages(sentence), .isIndented = true});
    };
    if (change.isMoved)
        addSentence(say(QT_TRANSLATE_NOOP("Form", "Moved from %1 to %2."))
                        .arg(isolated(numberOf(*change.before)), isolated(numberOf(*change.after))));
    if (change.isElsewhere)
        addSentence(say(QT_TRANSLATE_NOOP("Form", "Only its text in the governing language changed.")));
    for (const ChangedPart &part : change.parts) {
        if (part.field != TextField::Title || change.difference == Difference::Changed)
            addPart(blocks, part, say);
    }
    addPart(blocks, say(QT_TRANSLATE_NOOP("Form", "Value")), valueOf(change.tagsBefore, say),
            valueOf(change.tagsAfter, say));
    addPart(blocks, say(QT_TRANSLATE_NOOP("Form", "Where it applies")), channelsOf(change.tagsBefore, say),
            channelsOf(change.tagsAfter, say));
    addPart(blocks, {}, audienceWords(change.tagsBefore.audience, say), audienceWords(change.tagsAfter.audience, say));
    return blocks;
}
