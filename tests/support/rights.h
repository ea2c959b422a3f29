#pragma once

#include <QFile>
#include <QMap>
#include <QStringList>

/// The table of rights as it is written down for the tests: "yes" or "no" by right and role.
class ExpectedRights {
public:
    ExpectedRights()
    {
        QFile file(TEST_DATA "/access/rights.txt");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        while (!file.atEnd()) {
            QStringList words = QString::fromUtf8(file.readLine()).simplified().split(' ', Qt::SkipEmptyParts);
            if (words.isEmpty() || words.first().startsWith('#'))
                continue;
            const QString right = words.takeFirst();
            if (right == "right")
                roles = words;
            else
                rights << right;
            for (qsizetype i = 0; i < words.size(); ++i)
                m_words[right][roles[i]] = words[i];
        }
    }

    QStringList roles;
    QStringList rights;

    QString at(const QString &right, const QString &role) const { return m_words[right][role]; }

private:
    QMap<QString, QMap<QString, QString>> m_words;
};
