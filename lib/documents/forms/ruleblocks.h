#pragma once

#include "forms/handbookpages.h"
#include "forms/wording.h"
#include "page/blocks.h"

/// The language that pages are written in, and one that stands beside it.
struct Languages {
    Wording own;
    std::optional<Wording> other;

    explicit Languages(const HandbookPages &pages)
        : own(pages.language)
    {
        if (!pages.beside.isEmpty())
            other.emplace(pages.beside);
    }
};

/// What a value, or where a rule applies, is called.
QString valueWord(ServiceValue value, const Wording &say);
QString channelWord(Channel channel, const Wording &say);

/// "Edition 3", or that it is none yet.
QString editionWords(const Edition &edition, const Wording &say);

/// A problem area's number, title, introduction and signs.
QList<Block> areaBlocks(const EditionArea &area, const QString &number, const Languages &languages);

/// All that is said of a rule. `isFirst`: nothing is marked as new, as everything is.
QList<Block> ruleBlocks(const EditionRule &rule, const QString &number, bool isFirst, const Languages &languages);

/// Its number, title and required handling.
QList<Block> shortRuleBlocks(const EditionRule &rule, const QString &number, const Languages &languages);
