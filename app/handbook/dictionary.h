#pragma once

#include "base/textmatch.h"

#include <memory>
#include <optional>

/// The two files of a Hunspell dictionary.
struct DictionaryFiles {
    QString rules; ///< the .aff file
    QString words; ///< the .dic file
};

/// The dictionary for `language` where one is installed in one of the system's usual folders.
std::optional<DictionaryFiles> installedDictionary(const QString &language);

/// The words of `text` that can be looked up: not numbers, addresses of the web and of mail, and placeholders.
QList<TextRange> wordsToCheck(const QString &text);

/// The words of a language, those of the system's dictionary and those that somebody added; any thread may ask it.
class Dictionary {
public:
    /// Reads the files, which takes long.
    explicit Dictionary(const DictionaryFiles &files);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// Whether `word` is spelt right; none while the dictionary is busy with suggestions.
    std::optional<bool> knows(const QString &word);

    /// Words that may have been meant, the likeliest first, which takes long.
    QStringList suggestions(const QString &word);

    /// Takes `word` for right from now on.
    void add(const QString &word);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};
