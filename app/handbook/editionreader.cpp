#include "handbook/editionreader.h"

#include "base/languages.h"
#include "handbook/screentype.h"
#include "shell/richdocument.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QDesktopServices>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Appends paragraphs to a document, each in its own format.
class Writer {
public:
    Writer(QTextDocument &document, bool isMirrored)
        : m_cursor(&document)
    {
        m_paragraph.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void writeTitle(const QString &text, qreal scale, int above)
    {
        if (text.trimmed().isEmpty())
            return;
        QTextBlockFormat paragraph = m_paragraph;
        QTextCharFormat letters;
        QFont font = m_cursor.document()->defaultFont();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * scale);
        letters.setFont(font);
        paragraph.setTopMargin(above);
        begin(paragraph, letters);
        m_cursor.insertText(text, letters);
    }

    void write(const RichText &text, int above)
    {
        if (text.isEmpty())
            return;
        RichLook look{.paragraph = m_paragraph, .apart = qreal(above)};
        look.paragraph.setTopMargin(above);
        begin(look.paragraph, look.letters);
        writeRichText(m_cursor, text, look);
    }

private:
    void begin(const QTextBlockFormat &paragraph, const QTextCharFormat &letters)
    {
        if (std::exchange(m_isEmpty, false)) {
            m_cursor.setBlockFormat(paragraph);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(paragraph, letters);
        }
    }

    QTextCursor m_cursor;
    QTextBlockFormat m_paragraph;
    bool m_isEmpty = true;
};

void writeRule(Writer &writer, const Place &place, const RuleText &text)
{
    writer.writeTitle(u"%1  %2"_s.arg(numberOf(place), text.title), 1, 2 * grid);
    for (const QString &part : {text.situation, text.handling, text.reason, text.example})
        writer.write(readMarkdown(part), grid / 2);
}

}

EditionReader::EditionReader(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(2 * grid);
    connect(this, &QTextBrowser::anchorClicked, this, &EditionReader::follow);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Text of the edition")); });
}

void EditionReader::turnTo(const QString &language)
{
    clear();
    document()->setDefaultFont(screenType(language));
    setLayoutDirection(::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

void EditionReader::show(const RuleIn &rule, const QString &language)
{
    turnTo(language);
    Writer writer(*document(), ::isRightToLeft(language));
    writeRule(writer, rule.place, rule.rule.rule.texts.value(language));
    moveCursor(QTextCursor::Start);
}

void EditionReader::show(const Edition &edition, const QString &language)
{
    turnTo(language);
    Writer writer(*document(), ::isRightToLeft(language));
    for (qsizetype area = 0; area < edition.areas.size(); ++area) {
        const AreaText text = edition.areas[area].texts.value(language);
        writer.writeTitle(u"%1  %2"_s.arg(numberOf({area, -1}), text.title), 1.3, 3 * grid);
        writer.write(readMarkdown(text.intro), grid);
        writer.write(readMarkdown(text.signs), grid);
        const QList<EditionRule> &rules = edition.areas[area].rules;
        for (qsizetype rule = 0; rule < rules.size(); ++rule)
            writeRule(writer, {area, rule}, rules[rule].rule.texts.value(language));
    }
    moveCursor(QTextCursor::Start);
}

void EditionReader::goTo(const Place &place)
{
    goTo(numberOf(place));
}

/// The text holds no links but those that rules may have: `allowedLink`.
void EditionReader::follow(const QUrl &link)
{
    if (link.hasFragment() && link.scheme().isEmpty())
        goTo(link.fragment());
    else
        QDesktopServices::openUrl(link);
}

void EditionReader::goTo(const QString &number)
{
    const QString beginning = number + u"  "_s;
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        if (!paragraph.text().startsWith(beginning))
            continue;
        moveCursor(QTextCursor::End); // so that what is gone to stands at the top
        setTextCursor(QTextCursor(paragraph));
        return;
    }
}
