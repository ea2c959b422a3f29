#include "cli/reading.h"

#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Option *optionIn(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

QString roleWords()
{
    QStringList words;
    for (const Role each : roles())
        words << word(each);
    return words.join(u", "_s);
}

/// What is wrong with `value` as a value of `option`; empty where nothing is.
QString fault(const Option &option, const QString &value)
{
    bool right = true;
    switch (option.kind) {
    case Option::Kind::Flag:
    case Option::Kind::Text:
        return {};
    case Option::Kind::Date:
        return readDate(value) ? QString() : Said::tr("“%1” is no date. Write it as 2026-03-01.").arg(isolated(value));
    case Option::Kind::Number:
        right = europeanDigits(value).toInt(&right) > 0 && right;
        return right ? QString() : Said::tr("“%1” is no number.").arg(isolated(value));
    case Option::Kind::Language:
        return isKnownLanguage(value) ? QString()
                                      : Said::tr("“%1” is no language of the handbook. Choose one of %2.")
                                            .arg(isolated(value), knownLanguages().join(u", "_s));
    case Option::Kind::Role:
        return role(value) ? QString()
                           : Said::tr("“%1” is no role. Choose one of %2.").arg(isolated(value), roleWords());
    case Option::Kind::Paper:
        right = value == "a4"_L1 || value == "a3"_L1 || value == "letter"_L1;
        return right ? QString() : Said::tr("“%1” is no paper size. Choose a4, a3 or letter.").arg(isolated(value));
    }
    Q_UNREACHABLE();
}

/// Takes words off the line one by one.
class Line {
public:
    Line(const QList<Option> &known, const QStringList &words)
        : m_known(known),
          m_words(words)
    {
    }

    QStringList operands;
    QMap<QString, QStringList> options;
    QString wrong;

    /// `mostOperands`: further words are values of the repeatable option before them. `takesMore`: there is no most,
    /// and words that are no option are among them, as in "help handbook import --xliff".
    void takeAll(qsizetype mostOperands, bool takesMore)
    {
        const Option *repeatable = nullptr;
        while (!m_words.isEmpty() && wrong.isEmpty()) {
            const QString word = m_words.takeFirst();
            if (word == "--"_L1) {
                operands += m_words;
                return;
            }
            if (word.startsWith("--"_L1) && (!takesMore || optionIn(m_known, word.mid(2).section(u'=', 0, 0))))
                repeatable = takeOption(word.mid(2));
            else if (repeatable && operands.size() >= mostOperands)
                add(*repeatable, word);
            else
                operands << word;
        }
    }

private:
    const Option *takeOption(const QString &word)
    {
        const QString name = word.section(u'=', 0, 0);
        const Option *const option = optionIn(m_known, name);
        if (!option) {
            wrong = Said::tr("There is no option “%1” here.").arg(isolated("--"_L1 + name));
            return nullptr;
        }
        if (option->kind == Option::Kind::Flag) {
            if (word.contains(u'='))
                wrong = Said::tr("“%1” takes no value.").arg(isolated("--"_L1 + name));
            options[name];
            return nullptr;
        }
        if (!word.contains(u'=') && m_words.isEmpty()) {
            wrong = Said::tr("“%1” needs a value.").arg(isolated("--"_L1 + name));
            return nullptr;
        }
        if (options.contains(name) && option->use != Option::Use::Repeatable) {
            wrong = Said::tr("“%1” is given twice.").arg(isolated("--"_L1 + name));
            return nullptr;
        }
        add(*option, word.contains(u'=') ? word.section(u'=', 1) : m_words.takeFirst());
        return option->use == Option::Use::Repeatable ? option : nullptr;
    }

    void add(const Option &option, const QString &value)
    {
        wrong = fault(option, value);
        options[option.name] << value;
    }

    QList<Option> m_known;
    QStringList m_words;
};

/// The last operand in brackets with dots takes any number of words.
bool takesMore(const Command &command)
{
    return !command.operands.isEmpty() && command.operands.last().startsWith(u'[')
        && command.operands.last().contains(u'…');
}

/// What is lacking or too much in `call`.
QString faults(const Command &command, const Call &call)
{
    for (const Option &option : command.options) {
        if (option.use == Option::Use::Required && !call.options.contains(option.name))
            return Said::tr("“%1” is missing.").arg(isolated("--%1 %2"_L1.arg(option.name, option.value)));
    }
    const bool mayLackLast = !command.operands.isEmpty() && command.operands.last().startsWith(u'[');
    if (call.operands.size() < command.operands.size() - (mayLackLast ? 1 : 0))
        return Said::tr("“%1” is missing.").arg(isolated(command.operands[call.operands.size()]));
    if (call.operands.size() > command.operands.size() && !takesMore(command))
        return Said::tr("“%1” is too much here.").arg(isolated(call.operands[command.operands.size()]));
    if (command.usesWorkspace && call.workspace.isEmpty())
        return Said::tr("Name the workspace with --workspace WORKSPACE, or in COUNTERSIGN_WORKSPACE.");
    return {};
}

/// `words` with the common options, which may stand before the command, moved behind it.
QStringList commandFirst(const QStringList &words)
{
    QStringList ahead = words, behind;
    const QList<Option> common = commonOptions();
    while (!ahead.isEmpty() && ahead.first().startsWith("--"_L1)) {
        const QString word = ahead.takeFirst();
        behind << word;
        const Option *const option = optionIn(common, word.mid(2));
        if (option && option->kind != Option::Kind::Flag && !ahead.isEmpty())
            behind << ahead.takeFirst();
    }
    return ahead + behind;
}

}

Reading read(const QList<Command> &commands, const QStringList &given, const QString &workspace)
{
    Reading reading;
    QStringList words = commandFirst(given);
    reading.json = words.contains("--json"_L1);
    if (words.contains("--version"_L1) && given.first().startsWith("--"_L1)) {
        reading.version = true;
        return reading;
    }
    reading.command = commandIn(commands, words);
    if (!reading.command) {
        reading.help = words.contains("--help"_L1);
        const bool named = !words.isEmpty() && !words.first().startsWith(u'-');
        reading.wrong = named ? Said::tr("There is no command “%1”.").arg(isolated(words.first()))
                              : Said::tr("A command is missing.");
        return reading;
    }
    words.remove(0, reading.command->words.count(u' ') + 1);
    Line line(reading.command->options + commonOptions(), words);
    line.takeAll(reading.command->operands.size(), takesMore(*reading.command));
    reading.help = line.options.contains(u"help"_s);
    Call &call = reading.call;
    call.action = reading.command->action;
    call.operands = line.operands;
    call.options = line.options;
    call.workspace = call.has("workspace"_L1) ? call.text("workspace"_L1) : workspace;
    call.stamp.operatorName = call.text("operator"_L1);
    reading.wrong = line.wrong.isEmpty() ? faults(*reading.command, call) : line.wrong;
    return reading;
}
