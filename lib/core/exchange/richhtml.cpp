#include "exchange/richhtml.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = RichBlock::Kind;

QString runsHtml(const QList<RichRun> &runs)
{
    QString html;
    for (const RichRun &run : runs) {
        QString words = run.text.toHtmlEscaped().replace(u'\n', u"<br>\n"_s);
        if (run.isItalic)
            words = u"<em>"_s + words + u"</em>"_s;
        if (run.isBold)
            words = u"<strong>"_s + words + u"</strong>"_s;
        if (const QString link = allowedLink(run.link); !link.isEmpty())
            words = u"<a href=\""_s + link.toHtmlEscaped() + u"\">"_s + words + u"</a>"_s;
        html += words;
    }
    return html;
}

QString table(const QList<QStringList> &rows)
{
    QString html = u"<table>\n"_s;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString cell = row == 0 ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const QString &words : rows[row])
            html += u'<' + cell + u'>' + words.toHtmlEscaped() + u"</"_s + cell + u'>';
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

/// The lists that are open where a block goes, each within the last item of the one before.
class OpenLists {
public:
    explicit OpenLists(QString &html)
        : m_html(html)
    {
    }

    void closeTo(qsizetype depth)
    {
        while (m_kinds.size() > depth)
            m_html += m_kinds.takeLast() == Kind::Numbered ? u"</li>\n</ol>\n"_s : u"</li>\n</ul>\n"_s;
    }

    void beginItem(const RichBlock &item)
    {
        const bool goesOn = m_kinds.size() >= item.depth && m_kinds[item.depth - 1] == item.kind
            && (item.kind == Kind::Bullet || item.number != 1);
        closeTo(goesOn ? item.depth : item.depth - 1);
        if (goesOn)
            m_html += u"</li>\n"_s;
        while (m_kinds.size() + 1 < item.depth)
            open(Kind::Bullet);
        if (!goesOn)
            begin(item.kind, item.number);
        m_html += u"<li>"_s;
    }

private:
    void begin(Kind kind, int number)
    {
        m_html += kind == Kind::Bullet ? u"<ul>\n"_s : number > 1 ? u"<ol start=\"%1\">\n"_s.arg(number) : u"<ol>\n"_s;
        m_kinds << kind;
    }

    void open(Kind kind)
    {
        begin(kind, 1);
        m_html += u"<li>"_s;
    }

    QString &m_html;
    QList<Kind> m_kinds;
};

}

QString html(const RichText &text)
{
    QString html;
    OpenLists lists(html);
    for (const RichBlock &block : text.blocks) {
        if (block.isItem()) {
            lists.beginItem(block);
            html += runsHtml(block.runs);
            continue;
        }
        lists.closeTo(block.depth);
        html += block.kind == Kind::Table ? table(block.cells) : u"<p>"_s + runsHtml(block.runs) + u"</p>\n"_s;
    }
    lists.closeTo(0);
    return html;
}
