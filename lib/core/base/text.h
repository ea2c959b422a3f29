#pragma once

#include <QString>

/// The form in which text is stored: NFC and without NUL (which PostgreSQL can't hold), otherwise exactly as it came.
QString stored(const QString &text);

/// `text` with every digit of every script as 0–9.
QString europeanDigits(const QString &text);

/// What two spellings share that a reader takes for the same: without case, Latin accents and Arabic vowel signs, with
/// one Kaf, one Yeh, one He, European digits, and đ, dj and d alike. Telugu signs stay.
QString searchKey(const QString &text);

/// Sorts by plain comparison as Croatian and Urdu readers expect (č after c, lj after l, پ after ب).
QString sortKey(const QString &text);

/// A LIKE pattern (escape character '\') that finds `key` anywhere.
QString likePattern(const QString &key);

/// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that it keeps its own direction in any sentence.
QString isolated(const QString &text);
