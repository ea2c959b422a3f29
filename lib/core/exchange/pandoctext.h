#pragma once

#include "handbook/richtext.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

/// Turns the pieces of a document, as pandoc's JSON has them, to text of rules, and keeps what stands beside it.
class PandocText {
public:
    /// The runs of a paragraph; its footnotes leave their number, its pictures nothing.
    QList<RichRun> runs(const QJsonArray &inlines);

    /// A paragraph, list or table; nothing where there are no words in it.
    QList<RichBlock> block(const QJsonValue &block, int depth = 0);
    QList<RichBlock> blocks(const QJsonArray &blocks, int depth = 0);

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
    void add(const QJsonArray &inlines, const RichRun &look, QList<RichRun> &to);
    void addInline(const QJsonValue &piece, RichRun look, QList<RichRun> &to);
    QList<RichBlock> list(const QJsonArray &items, RichBlock::Kind kind, int depth);
    QList<RichBlock> table(const QJsonValue &table);
    QList<RichBlock> terms(const QJsonArray &items, int depth);
    QList<RichBlock> lines(const QJsonValue &block);
    QString numberOfNote(const QJsonArray &note);
    QString target(const QString &link);

    QStringList m_notes;
    QStringList m_pictures;
    int m_noteCount = 0;
    bool m_leftOutStruck = false;
    bool m_leftOutLinks = false;
};

/// The words of `runs` alone, in one line.
QString plainWords(const QList<RichRun> &runs);

/// `runs` in bold.
QList<RichRun> inBold(QList<RichRun> runs);
