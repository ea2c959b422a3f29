#include "cli/passwordprompt.h"

#include "access/password.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The terminal this process was started at, which shows nothing of what is typed as long as this stands.
class SilentTerminal {
public:
    SilentTerminal()
        : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG); // Ctrl+C must not leave the terminal silent
        m_isSilent = tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isSilent() const { return m_isSilent; }

    bool write(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        return ::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    /// What is typed up to Enter; nothing where it was broken off.
    std::optional<QString> line() const
    {
        constexpr char interrupt = 3, quit = 28;
        QByteArray typed;
        char c = 0;
        while (::read(m_file, &c, 1) == 1) {
            if (c == '\n' || c == '\r')
                return QString::fromUtf8(typed);
            if (c == interrupt || c == quit)
                return std::nullopt;
            typed += c;
        }
        return std::nullopt;
    }

private:
    int m_file;
    termios m_before{};
    bool m_isSilent = false;
};

Result<QString> typedAt(const SilentTerminal &terminal, const QString &question)
{
    if (!terminal.write(question + u' '))
        return Error{Error::Kind::Unavailable, Said::tr("The terminal can’t be written to."), {}};
    const auto typed = terminal.line();
    (void)terminal.write(u"\n"_s);
    if (!typed)
        return Error{Error::Kind::Unavailable, Said::tr("No password was typed. Nothing was done."), {}};
    return *typed;
}

Error noTerminal(const char *variable)
{
    return {Error::Kind::Unavailable,
            Said::tr("There is no terminal to type the password at. Put it into %1.").arg(QLatin1StringView(variable)),
            {}};
}

}

Result<QString> PasswordPrompt::ask(const char *variable, const QString &question)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return noTerminal(variable);
    return typedAt(terminal, question);
}

Result<QString> PasswordPrompt::askNew(const char *variable, const QString &question)
{
    QString password = qEnvironmentVariable(variable);
    if (!qEnvironmentVariableIsSet(variable)) {
        const SilentTerminal terminal;
        if (!terminal.isSilent())
            return noTerminal(variable);
        const auto first = typedAt(terminal, question);
        if (!first)
            return first;
        const auto second = typedAt(terminal, Said::tr("Once more:"));
        if (!second)
            return second;
        if (*first != *second)
            return Error{Error::Kind::Invalid, Said::tr("The two passwords differ. Nothing was done."), {}};
        password = *first;
    }
    if (const QString problem = Password::problem(password); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem, {}};
    return password;
}
