#pragma once

#include <QString>

#include <optional>

/// The code on a printed form: ten letters and digits that can't be mistaken for one another (Crockford's base 32), and
/// a check letter after ISO 7064's hybrid system with M = 32. Written as "7K3M9-PQ2XB-4".
namespace FormCode {

/// A code that nobody can guess: 50 random bits.
QString next();

/// The code somebody typed or a reader read, in its written form; none where the check letter doesn't fit.
/// Small letters, spaces, and O, I, L for 0, 1, 1 are taken as meant.
std::optional<QString> read(const QString &text);

/// What the QR code of page `page` of `pages` says: "CS1:7K3M9PQ2XB4:1/2".
QString forPage(const QString &code, int page, int pages);

/// A page's code as a reader found it.
struct PageCode {
    QString code;
    int page = 0;
    int pages = 0;
};
std::optional<PageCode> readPage(const QString &text);

}
