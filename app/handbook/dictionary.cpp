#include "handbook/dictionary.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTextBoundaryFinder>

#include <hunspell.hxx>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 100'000; ///< answers
constexpr qsizetype mostSuggestions = 8;

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &place : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << place + "/hunspell"_L1 << place + "/myspell/dicts"_L1 << place + "/myspell"_L1;
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s;
    folders.removeDuplicates();
    return folders;
}

/// `word` without the marks that only say how letters are joined, and with the plain apostrophe.
QString plain(QString word)
{
    word.replace(u'\u2019', u'\'');
    word.removeIf([](QChar c) { return c == u'\u200c' || c == u'\u200d' || c == u'\u00ad'; });
    return word;
}

/// Where what isn't spelt but given stands.
QList<TextRange> givenIn(const QString &text)
{
    static const QRegularExpression given(
        uR"(\{[^{}\n]{1,60}\}|%L?[1-9]\d?|%n\b|\b(?:https?://|www\.)\S+|[^\s@<>()]+@[^\s@<>()]+|\S*[\w-]\.[a-z]{2,}/\S*|#\d[\d.]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TextRange> found;
    for (auto each = given.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        found << TextRange{match.capturedStart(), match.capturedLength()};
    }
    return found;
}

}

std::optional<DictionaryFiles> installedDictionary(const QString &language)
{
    static const QHash<QString, QStringList> names{{u"en"_s, {u"en_GB"_s, u"en_US"_s}},
                                                   {u"hr"_s, {u"hr_HR"_s}},
                                                   {u"te"_s, {u"te_IN"_s}},
                                                   {u"ur"_s, {u"ur_PK"_s, u"ur_IN"_s}}};
    for (const QString &folder : dictionaryFolders()) {
        for (const QString &name : names.value(language) + QStringList{language}) {
            const DictionaryFiles files{folder + u'/' + name + ".aff"_L1, folder + u'/' + name + ".dic"_L1};
            if (QFile::exists(files.rules) && QFile::exists(files.words))
                return files;
        }
    }
    return std::nullopt;
}

QList<TextRange> wordsToCheck(const QString &text)
{
    const QList<TextRange> given = givenIn(text);
    const auto isGiven = [&given](qsizetype begin, qsizetype end) {
        return std::ranges::any_of(
            given, [=](const TextRange &one) { return begin < one.begin + one.length && end > one.begin; });
    };
    QList<TextRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).mid(begin, end - begin);
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
        if (letters > 1 && !hasDigit && !isGiven(begin, end))
            words << TextRange{begin, end - begin};
    }
    return words;
}

struct Dictionary::Inside {
    explicit Inside(const DictionaryFiles &files)
        : hunspell(QFile::encodeName(files.rules).constData(), QFile::encodeName(files.words).constData()),
          encoding(QByteArray::fromStdString(hunspell.get_dict_encoding()))
    {
        if (encoding.startsWith("microsoft-cp"))
            encoding.replace(0, 12, "windows-");
        if (!QStringEncoder(encoding.constData()).isValid())
            encoding = "UTF-8";
    }

    std::string encoded(const QString &word) const
    {
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.encode(word);
        return encoder.hasError() ? std::string() : bytes.toStdString();
    }

    bool spells(const QString &word)
    {
        const std::string bytes = encoded(word);
        return !bytes.empty() && hunspell.spell(bytes);
    }

    bool isAdded(const QString &word)
    {
        const QMutexLocker lock(&adding);
        return added.contains(word);
    }

    QMutex asking; ///< Hunspell, and what it answered
    Hunspell hunspell;
    QByteArray encoding;
    QHash<QString, bool> kept;
    QMutex adding;
    QSet<QString> added;
};

Dictionary::Dictionary(const DictionaryFiles &files)
    : m_inside(std::make_unique<Inside>(files))
{
}

Dictionary::~Dictionary() = default;

std::optional<bool> Dictionary::knows(const QString &word)
{
    if (m_inside->isAdded(stored(word)))
        return true;
    if (!m_inside->asking.tryLock())
        return std::nullopt;
    const auto unlock = qScopeGuard([this] { m_inside->asking.unlock(); });
    if (const auto kept = m_inside->kept.constFind(word); kept != m_inside->kept.cend())
        return *kept;
    const bool isKnown = m_inside->spells(stored(word)) || m_inside->spells(plain(stored(word)));
    if (m_inside->kept.size() < mostKept)
        m_inside->kept.insert(word, isKnown);
    return isKnown;
}

QStringList Dictionary::suggestions(const QString &word)
{
    const QMutexLocker lock(&m_inside->asking);
    const std::string bytes = m_inside->encoded(plain(stored(word)));
    QStringList found;
    if (bytes.empty())
        return found;
    for (const std::string &each : m_inside->hunspell.suggest(bytes)) {
        QStringDecoder decoder(m_inside->encoding.constData());
        const QString suggestion = stored(decoder.decode(QByteArray::fromStdString(each)));
        if (found.size() < mostSuggestions && !found.contains(suggestion))
            found << suggestion;
    }
    return found;
}

void Dictionary::add(const QString &word)
{
    const QMutexLocker lock(&m_inside->adding);
    m_inside->added.insert(stored(word));
}
