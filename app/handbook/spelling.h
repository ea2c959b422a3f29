#pragma once

#include "handbook/dictionary.h"

#include <QHash>
#include <QObject>

#include <functional>

/// The dictionaries of the languages in which the handbook is written, where they are installed. One for the whole
/// program: they are read once, on a thread of their own.
class Spelling : public QObject {
    Q_OBJECT

public:
    static Spelling &here();

    /// Whether spelling is checked, which is remembered.
    bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// The dictionary for `language`; none as long as it isn't read, or where there is none. `changed` tells when it
    /// is.
    std::shared_ptr<Dictionary> dictionary(const QString &language);

    /// Calls `use` with words that may have been meant by `word`, unless `receiver` has gone by then.
    void suggest(QObject *receiver, const QString &language, const QString &word,
                 const std::function<void(const QStringList &)> &use);

    /// Takes `word` for right in `language` from now on, in this user's settings.
    void add(const QString &language, const QString &word);
    /// The same until the program ends.
    void ignore(const QString &language, const QString &word);

Q_SIGNALS:
    /// Other words are right than before.
    void changed();

private:
    Spelling();

    QHash<QString, std::shared_ptr<Dictionary>> m_dictionaries; ///< none where it is being read or isn't installed
    bool m_isOn;
};
