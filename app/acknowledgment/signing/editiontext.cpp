#include "acknowledgment/signing/editiontext.h"

#include "acknowledgment/signing/signingtype.h"
#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "forms/audiencewords.h"
#include "forms/wording.h"
#include "handbook/edition.h"
#include "page/fonts.h"
#include "shell/richdocument.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Writes paragraphs into a document, in the type and direction of a language.
class Writer {
public:
    Writer(QTextDocument *document, const QString &language)
        : m_cursor(document),
          m_language(language)
    {
        document->setDefaultFont(signingFont(language));
    }

    /// A text of a rule or an introduction, with its label before it.
    void richText(const QString &markdown, const QString &label = {})
    {
        RichText text = readMarkdown(markdown);
        if (text.isEmpty())
            return;
        if (!label.isEmpty()) {
            if (text.blocks[0].kind == RichBlock::Kind::Paragraph)
                text.blocks[0].runs.prepend({isolated(label) + u' ', true});
            else
                text.blocks.prepend({.runs = {{isolated(label), true}}});
        }
        RichLook look{.paragraph = blockFormat(1, apart), .letters = format(1, false), .apart = apart};
        begin(look.paragraph);
        writeRichText(m_cursor, text, look);
    }

    void paragraph(const QString &text, qreal size = 1, bool bold = false, int above = apart)
    {
        if (text.trimmed().isEmpty())
            return;
        for (const QString &line : text.split(u'\n')) {
            begin(blockFormat(size, above));
            m_cursor.insertText(line, format(size, bold));
            above = 0;
        }
    }

private:
    static constexpr int apart = 8;

    void begin(const QTextBlockFormat &block)
    {
        if (std::exchange(m_isFirst, false))
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
    }

    QTextBlockFormat blockFormat(qreal size, int above) const
    {
        QTextBlockFormat block;
        block.setLayoutDirection(isRightToLeft(m_language) ? Qt::RightToLeft : Qt::LeftToRight);
        block.setAlignment(Qt::AlignLeading);
        block.setTopMargin(above);
        block.setLineHeight(signingLineHeight(m_language, size), QTextBlockFormat::FixedHeight);
        return block;
    }

    QTextCharFormat format(qreal size, bool bold) const
    {
        QTextCharFormat characters;
        characters.setFont(signingFont(m_language, size, bold));
        return characters;
    }

    QTextCursor m_cursor;
    QString m_language;
    bool m_isFirst = true;
};

void writeRule(Writer &writer, const Wording &say, const QString &number, const Rule &whole)
{
    const RuleText rule = whole.texts.value(say.language());
    const auto labelled = [&](const QString &label, const QString &text) { writer.richText(text, label + u':'); };
    writer.paragraph(isolated(number) + u"  "_s + rule.title, 1.15, true, 24);
    labelled(say(QT_TRANSLATE_NOOP("Form", "Situation")), rule.situation);
    labelled(say(QT_TRANSLATE_NOOP("Form", "Required handling")), rule.handling);
    labelled(say(QT_TRANSLATE_NOOP("Form", "Why")), rule.reason);
    labelled(say(QT_TRANSLATE_NOOP("Form", "Example")), rule.example);
    if (const QString audience = audienceWords(whole.audience, say); !audience.isEmpty())
        writer.paragraph(audience);
}

}

void writeEdition(QTextDocument *document, const Edition &edition, const QString &language)
{
    const Wording say(language);
    Writer writer(document, language);
    writer.paragraph(isolated(edition.company), 1, false, 0);
    writer.paragraph(say(QT_TRANSLATE_NOOP("Form", "Employee handbook")), 1.6, true, 0);
    writer.paragraph(say(QT_TRANSLATE_NOOP("Form", "Edition %1")).arg(isolated(QString::number(edition.number)))
                     + u" · "_s + isolated(longDate(edition.dated, language)));
    for (qsizetype i = 0; i < edition.areas.size(); ++i) {
        const EditionArea &area = edition.areas[i];
        const AreaText text = area.texts.value(language);
        writer.paragraph(isolated(QString::number(i + 1)) + u"  "_s + text.title, 1.35, true, 40);
        writer.richText(text.intro);
        writer.richText(text.signs, say(QT_TRANSLATE_NOOP("Form", "Signs")) + u':');
        for (qsizetype j = 0; j < area.rules.size(); ++j)
            writeRule(writer, say, numberOf({i, j}), area.rules[j].rule);
    }
}

void writeStatement(QTextDocument *document, const QString &statement, const QString &language)
{
    Writer(document, language).paragraph(statement);
}
