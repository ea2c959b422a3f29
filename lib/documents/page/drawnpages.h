#pragma once

#include <QByteArray>

#include <memory>

class PdfFile;

/// A PDF that Qt has drawn, whose pages are taken over into one that is being written. Throws std::exception where it
/// can't be read.
class DrawnPages {
public:
    DrawnPages(const QByteArray &pdf, PdfFile &target);
    ~DrawnPages();
    DrawnPages(const DrawnPages &) = delete;
    DrawnPages &operator=(const DrawnPages &) = delete;

    /// The operators that draw page `index`.
    QByteArray content(size_t index) const;
    /// Its sheet, as "[0 0 595 842]".
    QByteArray box(size_t index) const;
    /// What stands in its dictionary of resources, but for the key `without`; what that refers to is written before.
    QByteArray resources(size_t index, const char *without = "") const;
    /// What stands in its dictionary of images and forms.
    QByteArray images(size_t index) const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};
