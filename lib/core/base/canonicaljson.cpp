#include "base/canonicaljson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

QByteArray canonicalJson(const QJsonObject &object)
{
    // Qt keeps keys in UTF-16 order and writes no spaces, which is RFC 8785's form as long as no fraction is written.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}
