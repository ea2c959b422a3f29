#include "exchange/htmldocument.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

constexpr int deepestNesting = 60;

/// The text in the encoding that the page names for itself, where it is no UTF-8.
Result<DecodedText> decodedHtml(const QByteArray &bytes)
{
    static const QRegularExpression named(uR"(<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{3,30}))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto guessed = decodeText(bytes);
    if (!guessed || guessed->encoding.startsWith("UTF-"_L1))
        return guessed;
    const QByteArray name =
        named.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)))).captured(1).toLatin1();
    QStringDecoder decoder(name.constData());
    if (name.isEmpty() || !decoder.isValid())
        return guessed;
    return DecodedText{.text = decoder.decode(bytes), .encoding = QString::fromLatin1(name)};
}

/// How deep tables, lists and other boxes are nested at most.
int nesting(const QString &html)
{
    static const QRegularExpression tag(
        uR"(<(/?)(table|div|blockquote|ul|ol|dl|section|article|aside|main|fieldset|details|figure|center)(?=[\s>/]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    int depth = 0, deepest = 0;
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const bool isEnd = !tags.next().capturedView(1).isEmpty();
        depth = isEnd ? std::max(0, depth - 1) : depth + 1;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

/// Takes out each element of `names` from its beginning to its end, or to that of the page where it has none.
QString withoutElements(const QString &html, const QStringList &names)
{
    QString left;
    const QRegularExpression begin(u"<(%1)(?=[\\s>/])"_s.arg(names.join(u'|')),
                                   QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (auto match = begin.match(html); match.hasMatch(); match = begin.match(html, from)) {
        left += QStringView(html).sliced(from, match.capturedStart() - from);
        const qsizetype end = html.indexOf("</"_L1 + match.captured(1), match.capturedEnd(), Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : html.indexOf(u'>', end);
        from = close < 0 ? html.size() : close + 1;
    }
    return left.append(QStringView(html).sliced(from));
}

}

Result<DecodedText> tamedHtml(const QByteArray &bytes)
{
    auto decoded = decodedHtml(bytes);
    if (!decoded)
        return decoded.error();
    decoded->text =
        withoutElements(decoded->text, {u"script"_s, u"style"_s, u"svg"_s, u"object"_s, u"iframe"_s, u"template"_s});
    if (nesting(decoded->text) > deepestNesting)
        return Error{Error::Kind::Invalid, Said::tr("Tables or lists are nested too deeply in this document."), {}};
    return decoded;
}
