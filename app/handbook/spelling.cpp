#include "handbook/spelling.h"

#include "base/text.h"
#include "shell/aside.h"
#include "shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const QString isOnKey = u"checkSpelling"_s;

/// The file of the words that the user added, one a line.
QString ownWordsPath(const QString &language)
{
    return QFileInfo(Preferences::store()->fileName()).dir().filePath(u"words-%1.txt"_s.arg(language));
}

std::shared_ptr<Dictionary> read(const QString &language)
{
    const auto files = installedDictionary(language);
    if (!files)
        return nullptr;
    const auto dictionary = std::make_shared<Dictionary>(*files);
    QFile own(ownWordsPath(language));
    if (own.open(QIODevice::ReadOnly)) {
        for (const QString &word : QString::fromUtf8(own.readAll()).split(u'\n', Qt::SkipEmptyParts))
            dictionary->add(word.trimmed());
    }
    return dictionary;
}

}

Spelling &Spelling::here()
{
    static Spelling spelling;
    return spelling;
}

Spelling::Spelling()
    : m_isOn(Preferences::store()->value(isOnKey, true).toBool())
{
}

void Spelling::setOn(bool on)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    Preferences::store()->setValue(isOnKey, on);
    Q_EMIT changed();
}

std::shared_ptr<Dictionary> Spelling::dictionary(const QString &language)
{
    if (!m_isOn || language.isEmpty())
        return nullptr;
    if (const auto found = m_dictionaries.constFind(language); found != m_dictionaries.cend())
        return *found;
    m_dictionaries.insert(language, nullptr);
    runAside(
        this, [language] { return read(language); },
        [this, language](const std::shared_ptr<Dictionary> &dictionary) {
            if (!dictionary)
                return;
            m_dictionaries.insert(language, dictionary);
            Q_EMIT changed();
        });
    return nullptr;
}

void Spelling::suggest(QObject *receiver, const QString &language, const QString &word,
                       const std::function<void(const QStringList &)> &use)
{
    const auto dictionary = this->dictionary(language);
    if (!dictionary)
        return;
    runAside(
        receiver, [dictionary, word] { return dictionary->suggestions(word); },
        [this, use](const QStringList &suggestions) {
            use(suggestions);
            Q_EMIT changed(); // what couldn't be looked up meanwhile can be now
        });
}

void Spelling::add(const QString &language, const QString &word)
{
    QFile own(ownWordsPath(language));
    if (QDir().mkpath(QFileInfo(own).path()) && own.open(QIODevice::Append))
        own.write(stored(word).toUtf8() + '\n');
    ignore(language, word);
}

void Spelling::ignore(const QString &language, const QString &word)
{
    if (const auto dictionary = this->dictionary(language))
        dictionary->add(word);
    Q_EMIT changed();
}
