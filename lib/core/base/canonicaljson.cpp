#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cstring>

namespace {

/// Behind the text that begins at `text`, its quotation marks included.
const char *behindText(const char *text, const char *end)
{
    const char *mark = text + 1;
    while (mark < end && (mark = static_cast<const char *>(std::memchr(mark, '"', size_t(end - mark))))) {
        const char *before = mark;
        while (before[-1] == '\\')
            --before;
        ++mark;
        if ((mark - before) % 2 == 1) // an even number of backslashes escapes nothing
            return mark;
    }
    return end;
}

/// Behind the value that begins at `value`.
const char *behindValue(const char *value, const char *end)
{
    int depth = 0;
    for (const char *at = value; at < end; ++at) {
        switch (*at) {
        case '"':
            at = behindText(at, end) - 1;
            if (depth == 0)
                return at + 1;
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth < 0)
                return at;
            break;
        case ',':
            if (depth == 0)
                return at;
            break;
        default:
            break;
        }
    }
    return end;
}

/// Whether every letter of `text` is one byte, which stands for itself.
bool isPlain(QStringView text)
{
    for (const char16_t *letter = text.utf16(), *const end = letter + text.size(); letter != end; ++letter) {
        if (*letter < u' ' || *letter > u'~' || *letter == u'"' || *letter == u'\\')
            return false;
    }
    return true;
}

}

QByteArray canonicalJson(const QJsonObject &object)
{
    // Qt keeps keys in UTF-16 order and writes no spaces, which is RFC 8785's form as long as no fraction is written.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void addCanonicalText(QByteArray &json, QStringView text)
{
    if (!isPlain(text)) {
        const QByteArray inArray = QJsonDocument(QJsonArray{text.toString()}).toJson(QJsonDocument::Compact);
        json += QByteArrayView(inArray).sliced(1).chopped(1);
        return;
    }
    const qsizetype before = json.size();
    json.resize(before + text.size() + 2);
    char *to = json.data() + before;
    *to++ = '"';
    for (const char16_t *letter = text.utf16(), *const end = letter + text.size(); letter != end; ++letter)
        *to++ = char(*letter);
    *to = '"';
}

CanonicalObject &CanonicalObject::add(QByteArrayView name, QStringView text)
{
    addName(name);
    addCanonicalText(m_members, text);
    return *this;
}

CanonicalObject &CanonicalObject::add(QByteArrayView name, qint64 number)
{
    return addSpelt(name, QByteArray::number(number));
}

QByteArray CanonicalObject::bytes() const
{
    return '{' + m_members + '}';
}

void CanonicalObject::addName(QByteArrayView name)
{
    Q_ASSERT(m_last.isNull() || m_last.compare(name) < 0);
    m_members += m_members.isEmpty() ? "\"" : ",\"";
    m_members += name;
    m_members += "\":";
    m_last = name;
}

CanonicalObject &CanonicalObject::addSpelt(QByteArrayView name, QByteArrayView value)
{
    addName(name);
    m_members += value;
    return *this;
}

CanonicalMembers::CanonicalMembers(const QByteArray &object)
    : m_next(object.constData()),
      m_end(m_next + object.size())
{
}

QByteArrayView CanonicalMembers::value(QByteArrayView name)
{
    while (m_end - m_next > 4) { // before each member stands a brace or a comma
        const char *const key = m_next + 1, *const behindKey = behindText(key, m_end);
        if (*key != '"' || behindKey == m_end)
            break;
        const char *const found = behindKey + 1;
        m_next = behindValue(found, m_end);
        if (behindKey - key == name.size() + 2 && std::memcmp(key + 1, name.data(), size_t(name.size())) == 0)
            return {found, m_next - found};
    }
    m_next = m_end;
    return {};
}

bool CanonicalMembers::isId(QByteArrayView name, qint64 expected)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, expected);
    const QByteArrayView found = value(name);
    const qsizetype size = end - digits;
    return found.size() == size + 2 && std::memcmp(found.data() + 1, digits, size_t(size)) == 0;
}

bool CanonicalMembers::isText(QByteArrayView name, const QString &expected)
{
    QByteArray spelt;
    addCanonicalText(spelt, expected);
    return value(name) == spelt;
}

bool CanonicalMembers::isDigest(QByteArrayView name, const QByteArray &content)
{
    const QByteArrayView found = value(name);
    return content.isEmpty() ? found == "\"\"" : found == '"' + sha256(content).toHex() + '"';
}
