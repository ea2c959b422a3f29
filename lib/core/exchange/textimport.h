#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "handbook/attachment.h"
#include "handbook/textfield.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A heading or a paragraph of a text that is to be imported, and what is to become of it. The preview may change all
/// of it.
struct ImportedPart {
    enum class Role {
        AreaTitle, ///< begins a problem area
        RuleTitle, ///< begins a rule
        Text, ///< of the rule or the area before it
    };
    Role role = Role::Text;
    QString text; ///< of titles the words, of all else Markdown
    bool taken = true; ///< whether it goes into the handbook
    QString noise; ///< why it is suggested to leave this out: "byline"; empty where it is suggested to take it
    QList<qsizetype> pictures = {}; ///< that stand in it, by their place in the import
    /// Where the text goes; the required handling of a rule, or the introduction of an area, where nothing is said.
    std::optional<TextField> field = {};

    bool operator==(const ImportedPart &) const = default;
};

/// A text in one language, taken apart for the preview; nothing of it is saved yet.
struct TextImport {
    QString language;
    QString encoding; ///< empty where the file's format leaves no choice
    QStringList warnings;
    QList<ImportedPart> parts; ///< in the order of the file; the first that is taken is the title of a problem area
    QList<NewAttachment> pictures;

    bool operator==(const TextImport &) const = default;
};

/// What an import adds to a handbook.
struct ImportedHandbook {
    QList<ProblemArea> areas;
    QList<std::pair<Id<Rule>, NewAttachment>> attachments;
    qsizetype lostPictures = 0; ///< that stand in an area without a rule
};

enum class TextFormat { Plain, Markdown, Word, OpenDocument, Html };

/// By the ending of its name; plain text where that says nothing.
TextFormat formatOf(const QString &fileName);

/// What the names of files end with that can be imported: "*.docx".
QStringList importedNames();

/// Takes `bytes` apart; `title` is the problem area's where the text has none of its own. Invalid: there is no text in
/// it, or it is a document that is broken or means harm. Unavailable: what reads it isn't installed, or, without a
/// text, `progress` said no.
Result<TextImport> importText(const QByteArray &bytes, TextFormat format, const QString &language, const QString &title,
                              const Progress &progress = {});

/// Reads and takes apart the file at `path`; a text without a title is named after the file.
Result<TextImport> importTextFile(const QString &path, const QString &language, const Progress &progress = {});

/// What is suggested to be left out, with the reason in `noise`.
QList<ImportedPart> leftOut(const TextImport &import);

/// What the person at the preview should know before saving: a rule without text, a problem area without a title,
/// pictures that no rule can hold.
QStringList problems(const TextImport &import);

/// What the taken parts make, to be appended to a handbook. Pictures of an area's introduction go to its first rule.
ImportedHandbook handbookOf(const TextImport &import);
