#include "page/typesetter.h"

#include "base/languages.h"
#include "page/fonts.h"
#include "page/paper.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QFont fontFor(const QString &language, const Style &style)
{
    const QString type = style.latin ? u"en"_s : language;
    QFont font = textFont(type, 1, style.bold);
    font.setPixelSize(qRound(pt(bodySize(type) * style.size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

/// The direction of the first letter, or `otherwise` where there is none.
bool runsRightToLeft(const QString &text, bool otherwise)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirL)
            return false;
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return true;
    }
    return otherwise;
}

/// Where ink begins and ends in each column of a picture; -1 where there is none.
struct Skyline {
    std::vector<int> top;
    std::vector<int> bottom;
};

Skyline skyline(int width)
{
    return {std::vector<int>(size_t(width), -1), std::vector<int>(size_t(width), -1)};
}

Skyline inkOf(const QImage &picture)
{
    constexpr uchar paper = 230;
    Skyline ink = skyline(picture.width());
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *row = picture.constScanLine(y);
        for (size_t x = 0; x < ink.top.size(); ++x) {
            if (row[x] > paper)
                continue;
            if (ink.top[x] < 0)
                ink.top[x] = y;
            ink.bottom[x] = y;
        }
    }
    return ink;
}

/// `text` with spaces for line breaks, tabs and the like, for which type has no glyph.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

/// How each stretch of `text` is set: in its script's type, and as `emphasis` asks. Nastaliq has no slant: a line below
/// it says the same.
QList<QTextLayout::FormatRange> formats(const QString &text, const QString &language, const QFont &font,
                                        const QList<Emphasis> &emphasis)
{
    const QList<QTextLayout::FormatRange> scripts = otherScripts(text, language, font);
    if (emphasis.isEmpty())
        return scripts;
    QList<qsizetype> cuts{0, text.size()};
    for (const auto &range : scripts)
        cuts << range.start << range.start + range.length;
    for (const Emphasis &one : emphasis)
        cuts << std::clamp<qsizetype>(one.start, 0, text.size())
             << std::clamp<qsizetype>(one.start + one.length, 0, text.size());
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    QList<QTextLayout::FormatRange> found;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        QTextLayout::FormatRange range{int(cuts[i]), int(cuts[i + 1] - cuts[i]), {}};
        const auto script = std::ranges::find_if(scripts, [&](const QTextLayout::FormatRange &other) {
            return other.start <= range.start && range.start < other.start + other.length;
        });
        const auto stress = std::ranges::find_if(emphasis, [&](const Emphasis &other) {
            return other.start <= range.start && range.start < other.start + other.length;
        });
        if (script == scripts.end() && stress == emphasis.end())
            continue;
        QFont type = script == scripts.end() ? font : script->format.font();
        if (stress != emphasis.end()) {
            const bool isNastaliq = type.families().value(0) == textFont(u"ur"_s, 1).families().value(0);
            type.setBold(type.bold() || stress->bold);
            type.setItalic(stress->italic && !isNastaliq);
            type.setUnderline(stress->underlined || (stress->italic && isNastaliq));
            type.setStrikeOut(stress->struck);
        }
        range.format.setFont(type);
        found << range;
    }
    return found;
}

Qt::Alignment alignment(bool rightToLeft, Style::Align align)
{
    // QTextLayout mirrors nothing by itself.
    if (align == Style::Align::Center)
        return Qt::AlignHCenter;
    return (align == Style::Align::Leading) == rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

}

SetText::SetText(const StyledText &words, const QString &language, const Style &style, qreal width)
{
    const QFont font = fontFor(language, style);
    const bool rightToLeft = isRightToLeft(language);
    // A value on its own needs no marks around it, only its own direction: marks cost a run of glyphs each.
    const bool isOneIsolate = words.emphasis.isEmpty() && words.text.startsWith(isolate)
        && words.text.indexOf(endOfIsolate) == words.text.size() - 1;
    const QString text = onOneLine(isOneIsolate ? words.text.mid(1, words.text.size() - 2) : words.text);
    const bool runsLeft = !style.latin && (isOneIsolate ? runsRightToLeft(text, rightToLeft) : rightToLeft);
    QTextOption option(alignment(rightToLeft, style.align));
    option.setTextDirection(runsLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setText(text);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setFont(font);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    if (const auto ranges = formats(text, style.latin ? u"en"_s : language, font, words.emphasis); !ranges.isEmpty())
        m_layout.setFormats(ranges);

    const qreal pitch = std::round(font.pixelSize() * leading(style.latin ? u"en"_s : language) * style.leading);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        m_pitches << pitch;
        m_baselines << std::round(pitch * (rightToLeft && !style.latin ? 0.78 : 0.72));
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout.endLayout();
    if (language == "ur"_L1 && m_layout.lineCount() > 1)
        clearInk(width);
}

void SetText::clearInk(qreal width)
{
    constexpr qreal scale = 1. / 12;
    const qreal room = m_pitches.first(); // above and below a line, for ink that leaves it
    QImage canvas(int((width + 2 * room) * scale) + 1, int(3 * room * scale) + 1, QImage::Format_Grayscale8);
    Skyline above = skyline(canvas.width());
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        painter.scale(scale, scale);
        draw(painter, i, {room, room});
        painter.end();
        const Skyline line = inkOf(canvas);
        if (i > 0) {
            int apart = 0; // rows of the canvas from line to line at least
            for (size_t x = 0; x < line.top.size(); ++x) {
                if (above.bottom[x] >= 0 && line.top[x] >= 0)
                    apart = std::max(apart, above.bottom[x] - line.top[x] + 2);
            }
            m_pitches[i - 1] = std::max(m_pitches[i - 1], std::ceil(apart / scale));
        }
        above = line;
    }
}

qreal SetText::height() const
{
    qreal sum = 0;
    for (const qreal pitch : m_pitches)
        sum += pitch;
    return sum;
}

QString SetText::words(int index) const
{
    const QTextLine line = m_layout.lineAt(index);
    QString words;
    for (const QChar c : QStringView(m_layout.text()).mid(line.textStart(), line.textLength())) {
        const bool isMark = (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200e) || c == QChar(0x200f);
        if (!isMark)
            words += c;
    }
    return words.trimmed();
}

void SetText::draw(QPainter &painter, int index, const QPointF &top) const
{
    const QTextLine line = m_layout.lineAt(index);
    line.draw(&painter, {top.x(), top.y() + m_baselines.at(index) - line.ascent()});
}

Text Typesetter::set(const StyledText &words, const QString &language, const Style &style, qreal width, bool isShared)
{
    const Key key{words, language, style, width};
    if (isShared) {
        Text &kept = m_shared[key];
        if (!kept)
            kept = std::make_shared<SetText>(words, language, style, width);
        return kept;
    }
    if (const Text *kept = m_personal.object(key))
        return *kept;
    Text made = std::make_shared<SetText>(words, language, style, width);
    m_personal.insert(key, new Text(made));
    return made;
}
