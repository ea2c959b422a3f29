#pragma once

#include "shell/language.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

/// Lays everything out: what has grown tells what it lies in by an event of its own, one storey at a time.
inline void layOut()
{
    for (int storey = 0; storey < 20; ++storey)
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// For a test of how things look: each language, in a window of the usual size and at 200 % of a small screen.
inline void addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString language : {"en", "ur", "te", "hr"}) {
        QTest::newRow(qPrintable(language)) << language << QSize(1180, 760);
        QTest::newRow(qPrintable(language + " at 200 % of 1920 × 1280")) << language << QSize(960, 640);
    }
}

/// Writes a picture of `window` as it is now to the build folder, under `name` and the language that is spoken; its
/// path.
inline QString screenshot(QWidget *window, const QString &name)
{
    const QDir folder(QStringLiteral(TEST_OUTPUT "/screenshots"));
    folder.mkpath(QStringLiteral("."));
    QApplication::processEvents();
    layOut();
    const QString path = folder.filePath(name + u'-' + Language::spoken() + QStringLiteral(".png"));
    return window->grab().save(path) ? path : QString();
}
