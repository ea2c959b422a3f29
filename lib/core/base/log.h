#pragma once

#include "base/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <utility>

/// What the program did and what went wrong, for whoever has to find out why. A line is a time, a process, a word and
/// values; nothing that anybody typed, no name of a person or a file can get into it: values are numbers and words of
/// the program's own.
namespace Log {

class Value {
public:
    Value(int number)
        : m_text(QString::number(number))
    {
    }
    Value(qint64 number)
        : m_text(QString::number(number))
    {
    }
    Value(bool truth)
        : m_text(truth ? QStringLiteral("yes") : QStringLiteral("no"))
    {
    }
    /// A word of the program's or the system's own.
    Value(QLatin1StringView word);
    Value(const char *word)
        : Value(QLatin1StringView(word))
    {
    }
    /// What `reduced` leaves of an engine's words.
    static Value reducedFrom(const QString &detail);

    const QString &text() const { return m_text; }

private:
    QString m_text;
};
using Field = std::pair<const char *, Value>;

/// From now on, lines also go to files in `folder`: at most five of one megabyte.
void start(const QString &folder);
/// The folder that lines go to; empty where they don't.
QString folder();
/// Where a user's log is kept on this machine.
QString usualFolder();

void say(const char *what, const QList<Field> &fields = {});

/// The last lines of this process, at most `count`.
QStringList last(int count);

/// The words that may stand in `reduced`, besides the engines' own: names of tables and columns.
void learn(const QStringList &words);

/// What of `detail`, an engine's or the system's words, can be told to others: the words of it that the program knows,
/// the rest as an ellipsis.
QString reduced(const QString &detail);

/// How a kind of error is called in the log.
QLatin1StringView word(Error::Kind kind);

}
