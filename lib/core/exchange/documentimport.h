#pragma once

#include "exchange/officepackage.h"
#include "exchange/pandoc.h"
#include "exchange/textimport.h"

/// A document taken apart, and what it calls itself.
struct ImportedDocument {
    TextImport import;
    QString title; ///< empty where it doesn't say
};

/// Takes a document of Word, OpenDocument or HTML apart, with the help of pandoc. No file and no address that it names
/// is ever read. Errors are those of `openedPackage` and `readByPandoc`.
Result<ImportedDocument> importDocument(const QByteArray &bytes, TextFormat format, const QString &language,
                                        const Progress &progress = {}, const ReadingLimits &limits = {});
