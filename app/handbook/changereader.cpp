#include "handbook/changereader.h"

#include "base/languages.h"
#include "handbook/changedtext.h"
#include "handbook/changewords.h"
#include "handbook/screentype.h"
#include "handbook/valuewords.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCoreApplication>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

using Side = ChangedText::Side;

void writeTag(ChangedText &writer, EditedField field, const QString &before, const QString &after, Side side)
{
    if (before == after)
        return;
    writer.writeName(spoken(field));
    writer.writeWords(before, after, side);
}

QString wordOf(const std::optional<ServiceValue> &value)
{
    return value ? spoken(*value) : QString();
}

void writeTags(ChangedText &writer, const HandbookChange &change, Side side)
{
    writeTag(writer, EditedField::Value, wordOf(change.tagsBefore.value), wordOf(change.tagsAfter.value), side);
    writeTag(writer, EditedField::Channels, channelsOf(change.tagsBefore), channelsOf(change.tagsAfter), side);
    const Audience &before = change.tagsBefore.audience, &after = change.tagsAfter.audience;
    writeTag(writer, EditedField::Titles, before.titles.join(u", "_s), after.titles.join(u", "_s), side);
    writeTag(writer, EditedField::Sites, before.sites.join(u", "_s), after.sites.join(u", "_s), side);
}

}

ChangeReader::ChangeReader(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2 * grid);
    inEveryLanguage(this, [this] { setAccessibleName(tr("What changed")); });
}

void ChangeReader::turnTo(const QString &language)
{
    clear();
    document()->setDefaultFont(screenType(language));
    setLayoutDirection(::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

void ChangeReader::showInline(const HandbookChange &change, const QString &language)
{
    turnTo(language);
    ChangedText writer(QTextCursor(document()), language, palette());
    for (const ChangedPart &part : change.parts) {
        writer.writeName(spoken(part.field));
        if (isOnlySetOtherwise(part))
            writer.writeName(tr("The words are the same; emphasis, lists or links changed."));
        writer.write(part);
    }
    writeTags(writer, change, Side::Both);
    moveCursor(QTextCursor::Start);
}

/// What is earlier stands at the leading side of the text; documents don't mirror their tables.
void ChangeReader::showSideBySide(const HandbookChange &change, const QString &language, const QString &earlier,
                                  const QString &later)
{
    turnTo(language);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(grid);
    const QTextLength half(QTextLength::PercentageLength, 50);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({half, half});
    const bool hasTags = change.tagsBefore != change.tagsAfter;
    QTextTable *const table =
        QTextCursor(document()).insertTable(int(change.parts.size()) + (hasTags ? 2 : 1), 2, format);
    for (const Side side : {Side::Earlier, Side::Later}) {
        const int column = (side == Side::Later) != ::isRightToLeft(language) ? 1 : 0;
        const auto writerAt = [&](int row) {
            return ChangedText(table->cellAt(row, column).firstCursorPosition(), language, palette());
        };
        writerAt(0).writeName(side == Side::Earlier ? earlier : later, true);
        for (int row = 0; row < change.parts.size(); ++row) {
            const ChangedPart &part = change.parts[row];
            ChangedText writer = writerAt(row + 1);
            writer.writeName(spoken(part.field));
            if (side == Side::Later && isOnlySetOtherwise(part))
                writer.writeName(tr("The words are the same; emphasis, lists or links changed."));
            writer.write(part, side);
        }
        if (hasTags) {
            ChangedText writer = writerAt(int(change.parts.size()) + 1);
            writeTags(writer, change, side);
        }
    }
    moveCursor(QTextCursor::Start);
}
