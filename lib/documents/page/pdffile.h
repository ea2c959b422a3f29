#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <vector>

/// A PDF that is written object by object and forgets what it has written, so that its length costs no memory.
class PdfFile {
public:
    explicit PdfFile(const QString &path);

    bool open();

    /// A number for an object that is written later.
    int reserve();
    void put(int number, const QByteArray &object);
    /// Adds `data` as a stream; `entries` is its dictionary but for the length.
    void putStream(int number, const QByteArray &entries, const QByteArray &data);
    /// The same, compressed on the way.
    void putCompressed(int number, const QByteArray &entries, const QByteArray &data);

    /// Writes what ends the file and gives it its name. False: nothing is left of it.
    bool finish(int catalog, int information);
    QString errorText() const { return m_file.errorString(); }
    bool hasFailed() const { return m_hasFailed; }

private:
    void write(const QByteArray &bytes);
    void begin(int number);

    QSaveFile m_file;
    std::vector<qint64> m_offsets; ///< by number, from 1
    qint64 m_size = 0;
    bool m_hasFailed = false;
};

/// `text` as a PDF's text string.
QByteArray pdfText(const QString &text);

/// "7 0 R"
QByteArray pdfReference(int number);
