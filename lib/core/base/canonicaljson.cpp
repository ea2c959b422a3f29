#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

/// How long the text is that `json` begins with, its quotation marks included.
qsizetype textLength(QByteArrayView json)
{
    for (qsizetype i = 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

/// How long the value is that `json` begins with.
qsizetype valueLength(QByteArrayView json)
{
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char letter = json[i];
        if (letter == '"') {
            i += textLength(json.sliced(i)) - 1;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if (letter == '}' || letter == ']') {
            if (--depth < 0)
                return i;
        } else if (letter == ',' && depth == 0) {
            return i;
        }
    }
    return json.size();
}

bool standsForItself(QChar letter)
{
    return letter >= u' ' && letter < u'\x7f' && letter != u'"' && letter != u'\\';
}

}

QByteArray canonicalJson(const QJsonObject &object)
{
    // Qt keeps keys in UTF-16 order and writes no spaces, which is RFC 8785's form as long as no fraction is written.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray canonicalText(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), standsForItself))
        return '"' + text.toLatin1() + '"';
    const QByteArray inArray = QJsonDocument(QJsonArray{text.toString()}).toJson(QJsonDocument::Compact);
    return inArray.sliced(1).chopped(1);
}

QByteArrayView CanonicalMembers::take(qsizetype length)
{
    const QByteArrayView taken = m_rest.first(length);
    m_rest = m_rest.sliced(std::min(length + 1, m_rest.size())); // and what parts it from the next
    return taken;
}

QByteArrayView CanonicalMembers::value(QByteArrayView name)
{
    while (m_rest.startsWith('"')) {
        const QByteArrayView key = take(textLength(m_rest));
        const QByteArrayView found = take(valueLength(m_rest));
        if (key.size() == name.size() + 2 && key.sliced(1).startsWith(name))
            return found;
    }
    return {};
}
