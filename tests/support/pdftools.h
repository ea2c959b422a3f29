#pragma once

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QString>

/// What the tools that people read PDFs with say of a file.
namespace PdfTools {

struct Said {
    int exitCode = -1;
    QByteArray output;
};

inline Said run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

/// A fresh path for a file of that name in the folder that tests write to.
inline QString path(const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    QFile::remove(folder + '/' + name);
    return folder + '/' + name;
}

inline bool isClean(const QString &pdf)
{
    return run("qpdf", {"--check", pdf}).exitCode == 0;
}

/// Page `page` (from 1), rendered by poppler in gray.
inline QImage picture(const QString &pdf, int page, int dpi = 150)
{
    const QString root = QFileInfo(pdf).path() + '/' + QFileInfo(pdf).completeBaseName() + "-" + QString::number(page);
    run("pdftoppm", {"-gray", "-r", QString::number(dpi), "-f", QString::number(page), "-singlefile", pdf, root});
    return QImage(root + ".pgm").convertToFormat(QImage::Format_Grayscale8);
}

inline QString text(const QString &pdf)
{
    return QString::fromUtf8(run("pdftotext", {"-enc", "UTF-8", pdf, "-"}).output);
}

inline QString attachment(const QString &pdf)
{
    return QString::fromUtf8(run("qpdf", {"--show-attachment=text.txt", pdf}).output);
}

/// What pdfinfo says of `key` ("Pages").
inline QString information(const QString &pdf, const QString &key)
{
    for (const QString &line : QString::fromUtf8(run("pdfinfo", {pdf}).output).split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

/// The codes on a picture.
inline QStringList codes(const QImage &picture, const QString &file)
{
    picture.save(file);
    return QString::fromUtf8(run("zbarimg", {"-q", "--raw", file}).output).split('\n', Qt::SkipEmptyParts);
}

}
