#pragma once

#include <QByteArray>
#include <QHash>

#include <qpdf/JSON.hh>
#include <qpdf/QPDFObjectHandle.hh>

class PdfFile;

/// Copies objects of a PDF that was read into one that is being written, each of them once.
class PdfCopy {
public:
    explicit PdfCopy(PdfFile &target)
        : m_target(target)
    {
    }

    /// How `object` is written there, whatever it refers to having been copied before.
    QByteArray spelled(const QPDFObjectHandle &object);

    /// What stands in `dictionary`, but for the key `without`; nothing where it is no dictionary.
    QByteArray entries(QPDFObjectHandle dictionary, const QByteArray &without = {});

private:
    QByteArray written(QPDFObjectHandle object);
    int copied(QPDFObjectHandle object);

    PdfFile &m_target;
    QHash<int, int> m_numbers;
};
