#include "cli/helppage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype pageWidth = 78;
constexpr qsizetype indent = 7;
constexpr auto program = "countersign"_L1;

/// `text` in lines that fit the page, `margin` in; `further` is the margin of the lines after the first.
QString wrapped(const QString &text, qsizetype margin = indent, qsizetype further = -1)
{
    QString lines, line(margin, u' ');
    bool empty = true;
    for (const QString &word : text.split(u' ')) {
        if (!empty && line.size() + 1 + word.size() > pageWidth) {
            lines += line + u'\n';
            line = QString(further < 0 ? margin : further, u' ');
            empty = true;
        }
        line += (empty ? u""_s : u" "_s) + word;
        empty = false;
    }
    return lines + line + u'\n';
}

QString shown(const Option &option)
{
    return "--"_L1 + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString listed(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options)
        text += wrapped(shown(option)) + wrapped(option.text, indent * 2) + u'\n';
    return text;
}

QString headed(const QString &head, const QString &text)
{
    return head + u'\n' + text + (text.endsWith("\n\n"_L1) ? u""_s : u"\n"_s);
}

}

QString synopsis(const Command &command)
{
    QStringList words{program, command.words};
    words += command.operands;
    for (const Option &option : command.options) {
        switch (option.use) {
        case Option::Use::Required:
            words << shown(option);
            break;
        case Option::Use::Optional:
            words << u'[' + shown(option) + u']';
            break;
        case Option::Use::Repeatable:
            words << u'[' + shown(option) + u" …]"_s;
            break;
        }
    }
    return words.join(u' ');
}

QString helpPage(const Command &command)
{
    QString text = headed(Said::tr("NAME"), wrapped(program + u' ' + command.words + u" – "_s + command.summary))
        + headed(Said::tr("SYNOPSIS"), wrapped(synopsis(command), indent, indent * 2));
    QString description;
    for (const QString &paragraph : command.description.split(u'\n'))
        description += wrapped(paragraph) + u'\n';
    text += headed(Said::tr("DESCRIPTION"), description)
        + headed(Said::tr("OPTIONS"), listed(command.options + commonOptions()));
    QString examples;
    for (const QString &example : command.examples)
        examples += wrapped(program + u' ' + example, indent, indent * 2);
    return (text + headed(Said::tr("EXAMPLES"), examples)).trimmed();
}

QString helpPage(const QList<Command> &commands)
{
    QString text =
        headed(Said::tr("NAME"), wrapped(program + u" – "_s + Said::tr("a handbook, and who has acknowledged it")))
        + headed(Said::tr("SYNOPSIS"),
                 wrapped("countersign [FILE.countersign]"_L1)
                     + wrapped(u"countersign COMMAND [--workspace WORKSPACE] [--json] …"_s));
    QString listing;
    for (const Command &command : commands)
        listing += wrapped(command.words) + wrapped(command.summary, indent * 2);
    text += headed(Said::tr("COMMANDS"), listing) + headed(Said::tr("OPTIONS"), listed(commonOptions()));
    text += headed(
        Said::tr("ENVIRONMENT"),
        wrapped(u"COUNTERSIGN_WORKSPACE"_s)
            + wrapped(Said::tr("The workspace that is used where no other is named."), indent * 2)
            + wrapped(u"COUNTERSIGN_PASSWORD"_s)
            + wrapped(Said::tr("The password of whoever --as names; otherwise it is typed at the terminal."),
                      indent * 2)
            + wrapped(u"COUNTERSIGN_NEW_PASSWORD"_s)
            + wrapped(Said::tr("The password of an account that is added; otherwise it is typed at the terminal."),
                      indent * 2)
            + wrapped(u"COUNTERSIGN_LANGUAGE"_s)
            + wrapped(Said::tr("The language of messages: en, ur, te or hr; otherwise the system’s."), indent * 2));
    text += headed(Said::tr("EXIT STATUS"),
                   wrapped(Said::tr("0: done; 1: not done, for the reason on standard error; 2: wrong usage.")));
    return (text + Said::tr("“countersign help COMMAND” shows the page of a command.")).trimmed();
}
