#include "cli/commandline.h"

#include "base/dates.h"
#include "base/languages.h"
#include "base/log.h"
#include "cli/helppage.h"
#include "cli/reading.h"
#include "shell/preferences.h"
#include "shell/support.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum Exit { Well = 0, NotDone = 1, WrongUsage = 2 };

bool write(FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    return std::fwrite(line.constData(), 1, size_t(line.size()), stream) == size_t(line.size())
        && std::fflush(stream) == 0;
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson()).trimmed();
}

/// Standard error is for one sentence: what the toolkit remarks on the way is not for the person at the keyboard.
void keepSilent(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        write(stderr, text);
}

QString language()
{
    for (const QString &wished : {qEnvironmentVariable("COUNTERSIGN_LANGUAGE"), QLocale::system().name()}) {
        if (QString code = wished.section(u'_', 0, 0); isKnownLanguage(code))
            return code;
    }
    return u"en"_s;
}

int refuse(const Reading &reading)
{
    write(stderr, reading.wrong);
    write(stderr,
          Said::tr("Usage: %1")
              .arg(reading.command ? synopsis(*reading.command)
                                   : u"countersign COMMAND [--workspace WORKSPACE] [--json] …"_s));
    return WrongUsage;
}

int fail(const QString &text, const QJsonObject &json, bool asJson)
{
    if (asJson)
        write(stdout, textOf(json));
    write(stderr, text);
    return NotDone;
}

int say(const QString &text, const QJsonObject &json, bool asJson)
{
    const QString said = asJson ? textOf(json) : text;
    if (said.isEmpty() || write(stdout, said))
        return Well;
    write(stderr, Said::tr("It is done, but the answer could not be written."));
    return NotDone;
}

int answer(const Reading &reading)
{
    QElapsedTimer clock;
    clock.start();
    const auto answer = reading.command->run(reading.call);
    const QByteArray words = reading.command->words.toLatin1();
    Log::say("command",
             {{"words", QLatin1StringView(words)},
              {"outcome", answer ? "done"_L1 : Log::word(answer.error().kind)},
              {"ms", clock.elapsed()}});
    if (!answer) {
        const Error &error = answer.error();
        return fail(error.text, {{u"error"_s, error.text}, {u"detail"_s, error.detail}}, reading.json);
    }
    if (!answer->failure.isEmpty())
        return fail(answer->failure, answer->json, reading.json);
    return say(answer->text, answer->json, reading.json);
}

int showVersion(bool asJson)
{
    const QString version = QCoreApplication::applicationVersion();
    return say("countersign "_L1 + version, {{u"version"_s, version}}, asJson);
}

int showHelp(const Reading &reading, const QList<Command> &commands)
{
    const QString page = reading.command ? helpPage(*reading.command) : helpPage(commands);
    return say(page, {{u"help"_s, page}}, reading.json);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

}

bool isCommandLine(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    const Reading reading = read(commands(), words, {});
    if (reading.command || reading.help || reading.version)
        return true;
    // A file is for the window to open; a word with a single hyphen is one of the toolkit's own options.
    for (const QString &word : words) {
        if (word.startsWith(u'-') && !word.startsWith("--"_L1))
            return false;
        if (word.endsWith(".countersign"_L1) || QFileInfo(word).isFile())
            return false;
    }
    return !words.isEmpty();
}

int runCommandLine(int argc, char **argv)
{
    qInstallMessageHandler(keepSilent);
    const QStringList words = wordsOf(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // forms need fonts, and nothing needs a display
    int none = 1; // the words are not for the toolkit to pick options from
    const QGuiApplication application(none, argv);
    QCoreApplication::setApplicationName(u"countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QLocale::setDefault(QLocale(language() == "en"_L1 ? u"en_GB"_s : language()));
    QTranslator translator;
    if (translator.load(u"countersign_"_s + language(), u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    const QList<Command> known = commands();
    Reading reading = read(known, words, qEnvironmentVariable("COUNTERSIGN_WORKSPACE"));
    if (reading.version)
        return showVersion(reading.json);
    if (reading.help)
        return showHelp(reading, known);
    if (!reading.wrong.isEmpty())
        return refuse(reading);
    Stamp &stamp = reading.call.stamp;
    stamp.at = localNow();
    reading.call.password = qEnvironmentVariable("COUNTERSIGN_PASSWORD");
    if (stamp.operatorName.trimmed().isEmpty())
        stamp.operatorName = Preferences::operatorName();
    beginLog();
    return answer(reading);
}
