#pragma once

#include <QString>

struct Edition;

/// The words of forms in the form's own language, whatever the window's.
class Wording {
public:
    explicit Wording(const QString &language);

    QString language() const { return m_language; }

    /// The translation of `source`, marked with QT_TRANSLATE_NOOP("Form", …); the English where there is none.
    QString operator()(const char *source) const;

private:
    QString m_language;
};

/// What an employee signs unless the company has its own words: received, read or had read, will follow, whom to ask,
/// may be amended.
QString defaultStatement(const Edition &edition, const QString &language);

/// The company's own statement with %1 (company), %2 (number) and %3 (date of the edition) filled in; the default where
/// `own` is empty.
QString statement(const Edition &edition, const QString &language, const QString &own);
