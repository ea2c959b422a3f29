#include "handbook/pastedtext.h"

#include "shell/richdocument.h"

#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2'000'000;
constexpr qsizetype mostTables = 200, mostTags = 50'000;
constexpr char16_t itemSign = 0xe000, numberSign = 0xe001; ///< private letters, as often as the item is deep

class Unloaded : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl &) override { return QString(); }
};

/// Word's own way of writing items: a paragraph with its sign in a comment that only Word leaves out.
QString withSigns(const QString &html)
{
    static const QRegularExpression item(
        uR"(<p\b[^>]*mso-list:[^>;"']*level(\d)[^>]*>\s*<!(?:--)?\[if !supportLists\](?:--)?>(.*?)<!(?:--)?\[endif\](?:--)?>)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s), number(uR"(^\s*\d+[.)])"_s);
    QString result;
    qsizetype end = 0;
    for (auto found = item.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        const bool isNumber = number.match(match.captured(2).remove(tag)).hasMatch();
        result += html.mid(end, match.capturedStart() - end) + "<p>"_L1
            + QString(match.captured(1).toInt(), QChar(isNumber ? numberSign : itemSign));
        end = match.capturedEnd();
    }
    return result + html.mid(end);
}

RichText withItems(RichText text)
{
    for (RichBlock &block : text.blocks) {
        if (block.runs.isEmpty() || block.kind != RichBlock::Kind::Paragraph)
            continue;
        QString &words = block.runs[0].text;
        for (; words.startsWith(QChar(itemSign)) || words.startsWith(QChar(numberSign)); words.remove(0, 1)) {
            block.kind = words[0] == QChar(itemSign) ? RichBlock::Kind::Bullet : RichBlock::Kind::Numbered;
            ++block.depth;
        }
    }
    return normalised(text);
}

}

RichText pastedHtml(const QString &html)
{
    static const QRegularExpression dropped(
        uR"(<(style|script|head|svg|object)\b.*?</\1\s*>|<(?:img|link|meta|base|iframe)\b[^>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression comment(u"<!--.*?-->|<!\\[[^>]*>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression gap(uR"(\s*\n\s*)"_s);
    if (html.size() > longest || html.count("<table"_L1, Qt::CaseInsensitive) > mostTables
        || html.count(u'<') > mostTags)
        return {};
    QString clean = withSigns(html).remove(dropped).remove(comment);
    if (!clean.contains("<pre"_L1, Qt::CaseInsensitive))
        clean.replace(gap, u" "_s);
    Unloaded document;
    document.setHtml(clean);
    return withItems(richTextOf(document));
}
