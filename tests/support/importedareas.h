#pragma once

#include "handbook/rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Problem areas as the case files write them.
inline QJsonArray written(const QList<ProblemArea> &areas, const QString &language)
{
    QJsonArray all;
    for (const ProblemArea &area : areas) {
        QJsonArray rules;
        for (const Rule &rule : area.rules)
            rules << QJsonObject{{"title", rule.texts[language].title}, {"handling", rule.texts[language].handling}};
        all << QJsonObject{
            {"title", area.texts[language].title}, {"intro", area.texts[language].intro}, {"rules", rules}};
    }
    return all;
}

/// For comparing: text is stored as NFC.
inline QByteArray shown(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson()).normalized(QString::NormalizationForm_C).toUtf8();
}
