#pragma once

#include "base/result.h"
#include "handbook/rule.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A heading or a paragraph of a text that is to be imported, and what is to become of it. The preview may change all
/// of it.
struct ImportedPart {
    enum class Role {
        AreaTitle, ///< begins a problem area
        RuleTitle, ///< begins a rule
        Text, ///< required handling of the rule before it, or introduction of the area before it
    };
    Role role = Role::Text;
    QString text;
    bool taken = true; ///< whether it goes into the handbook
    QString noise; ///< why it is suggested to leave this out: "byline"; empty where it is suggested to take it

    bool operator==(const ImportedPart &) const = default;
};

/// A text in one language, taken apart for the preview; nothing of it is saved yet.
struct TextImport {
    QString language;
    QString encoding;
    QStringList warnings;
    QList<ImportedPart> parts; ///< in the order of the file; the first that is taken is the title of a problem area
};

enum class TextFormat { Plain, Markdown };

/// Markdown for *.md and *.markdown, plain text for everything else.
TextFormat formatOf(const QString &fileName);

/// Takes `bytes` apart; `title` is the problem area's where the text has none of its own. Invalid: there is no text in
/// it.
Result<TextImport> importText(const QByteArray &bytes, TextFormat format, const QString &language,
                              const QString &title);

/// Reads and takes apart the file at `path`; a text without a title is named after the file.
Result<TextImport> importTextFile(const QString &path, const QString &language);

/// What is suggested to be left out, with the reason in `noise`.
QList<ImportedPart> leftOut(const TextImport &import);

/// What the person at the preview should know before saving: a rule without text, a problem area without a title.
QStringList problems(const TextImport &import);

/// The problem areas that the taken parts make, to be appended to a handbook.
QList<ProblemArea> problemAreas(const TextImport &import);
