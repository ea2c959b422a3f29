#pragma once

#include <QCache>
#include <QHash>
#include <QList>
#include <QTextLayout>

#include <memory>

/// How a text is set: its size against that of running text, and where its lines stand in their width.
struct Style {
    enum class Align { Leading, Trailing, Center };
    qreal size = 1;
    bool bold = false;
    Align align = Align::Leading;
    qreal leading = 1; ///< against the language's own
    bool latin = false; ///< letters and digits that are the same in every language: codes

    bool operator==(const Style &) const = default;
};

/// Letters of a text that stand out.
struct Emphasis {
    qsizetype start = 0;
    qsizetype length = 0;
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;

    bool operator==(const Emphasis &) const = default;
};

/// A text, and what stands out of it.
struct StyledText {
    StyledText(const QString &plain = {}, const QList<Emphasis> &standingOut = {})
        : text(plain),
          emphasis(standingOut)
    {
    }

    QString text;
    QList<Emphasis> emphasis; ///< in order, none overlapping

    bool operator==(const StyledText &) const = default;
};

/// A text broken into lines, shaped once and drawn as often as it is needed.
class SetText {
public:
    SetText(const StyledText &words, const QString &language, const Style &style, qreal width);

    QString text() const { return m_layout.text(); }
    int lineCount() const { return m_layout.lineCount(); }
    /// From the top of line `index` to that of the next; the line stands in it as the language's leading asks.
    qreal lineHeight(int index) const { return m_pitches.at(index); }
    qreal height() const;
    qreal naturalWidth() const { return m_naturalWidth; }
    /// Below the top of a line.
    qreal baseline(int index) const { return m_baselines.at(index); }
    /// The words of line `index`, without marks of direction.
    QString words(int index) const;

    /// Draws line `index` with its top at `top`.
    void draw(QPainter &painter, int index, const QPointF &top) const;

private:
    /// Moves lines apart where ink would meet: Nastaliq climbs beyond what the font declares.
    void clearInk(qreal width);

    QTextLayout m_layout;
    QList<qreal> m_pitches;
    QList<qreal> m_baselines;
    qreal m_naturalWidth = 0;
};
using Text = std::shared_ptr<const SetText>;

/// Sets texts and keeps what it set: shared ones for good, personal ones (job titles, sites) while they come back soon.
class Typesetter {
public:
    Text set(const StyledText &words, const QString &language, const Style &style, qreal width, bool isShared);

private:
    struct Key {
        StyledText words;
        QString language;
        Style style;
        qreal width;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.words.text, key.style.size, key.width);
        }
    };

    QHash<Key, Text> m_shared;
    QCache<Key, Text> m_personal{400};
};
