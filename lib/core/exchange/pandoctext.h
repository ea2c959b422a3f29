#pragma once

#include "exchange/markdownwriting.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

/// Turns the pieces of a document, as pandoc's JSON has them, to Markdown, and keeps what stands beside the text.
class PandocText {
public:
    /// The runs of a paragraph; its footnotes leave their number, its pictures nothing.
    QList<TextRun> runs(const QJsonArray &inlines);

    /// A paragraph, list or table as Markdown; empty where there are no words in it.
    QString block(const QJsonValue &block);

    /// The blocks of `blocks` that aren't empty.
    QStringList blocks(const QJsonArray &blocks);

    /// The rows of a table, each a list of its cells, which are lists of blocks.
    static QList<QList<QJsonArray>> rows(const QJsonValue &table);

    /// Footnotes met since the last call, each with its number.
    QStringList takeNotes();
    /// Where the pictures lie that were met since the last call.
    QStringList takePictures();

    /// Whether words were left out because they are struck through, or links because they lead to files.
    bool leftOutStruck() const { return m_leftOutStruck; }
    bool leftOutLinks() const { return m_leftOutLinks; }

private:
    void add(const QJsonArray &inlines, const TextRun &look, QList<TextRun> &to);
    void addInline(const QJsonValue &piece, TextRun look, QList<TextRun> &to);
    QString list(const QJsonArray &items, int first);
    QString table(const QJsonValue &table);
    QString terms(const QJsonArray &items);
    QString numberOfNote(const QJsonArray &note);
    QString target(const QString &link);

    QStringList m_notes;
    QStringList m_pictures;
    int m_noteCount = 0;
    bool m_leftOutStruck = false;
    bool m_leftOutLinks = false;
};
