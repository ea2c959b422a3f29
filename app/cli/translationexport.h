#pragma once

#include "cli/command.h"
#include "exchange/translationfile.h"

class Workspace;

/// A handbook and the language in which its rules are decided.
struct DecidedHandbook {
    Handbook handbook;
    QString governing;
};

/// The handbook of `workspace`.
Result<DecidedHandbook> readHandbook(Workspace &workspace);

/// What is said where the governing `language` is named in place of a translation.
Error decidedIn(const QString &language);

/// Writes the handbook with its translations into --language to the new file --to.
Result<Answer> exportTranslations(const Call &call, TranslationFormat format);
