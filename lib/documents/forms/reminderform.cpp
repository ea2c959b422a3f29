#include "forms/reminderform.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int alarmDays = 3;
constexpr qreal largestNotice = 2.4, largestLetter = 1.2;

QString number(int value)
{
    return isolated(QString::number(value));
}

QString date(const QDate &day, const Wording &say)
{
    return isolated(longDate(day, say.language()));
}

/// `text` for programs that may show the marks around what is isolated.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2067)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString subject(const ReminderCall &call, const Wording &say)
{
    return say(QT_TRANSLATE_NOOP("Form", "Please acknowledge the employee handbook, edition %1"))
        .arg(number(call.edition));
}

QString whatIsInForce(const ReminderCall &call, const Wording &say)
{
    return say(QT_TRANSLATE_NOOP("Form", "Edition %1 of the employee handbook of %2 is in force, dated %3."))
        .arg(number(call.edition), isolated(call.company), date(call.dated, say));
}

QString byWhen(const ReminderCall &call, const Wording &say)
{
    return (call.due < call.today
                ? say(QT_TRANSLATE_NOOP("Form",
                                        "You have not acknowledged it yet. That was due on %1: please do it as "
                                        "soon as you can."))
                : say(QT_TRANSLATE_NOOP("Form", "You have not acknowledged it yet. Please do it by %1.")))
        .arg(date(call.due, say));
}

QString how(const Wording &say)
{
    return say(QT_TRANSLATE_NOOP("Form",
                                 "Ask your manager to show it to you: it takes a few minutes, in your own "
                                 "language, on screen or on paper. Ask, too, if you do not understand a rule."));
}

}

Document reminderLetter(const ReminderCall &call, const Reminded &one)
{
    const Wording say(one.language);
    Document letter{.language = one.language, .largestType = largestLetter};
    const QString to = one.site.isEmpty() ? isolated(one.number) : isolated(one.number) + u" · "_s + isolated(one.site);
    const QStringList lines{say(QT_TRANSLATE_NOOP("Form", "Dear %1,")).arg(isolated(one.name)),
                            whatIsInForce(call, say), byWhen(call, say), how(say), isolated(call.company)};
    letter.blocks << shared(Title{
        .above = isolated(call.company), .text = subject(call, say), .below = date(call.today, say), .bookmark = {}})
                  << personal(Prose{.passages = passages(isolated(one.name) + u'\n' + to), .isStrong = true})
                  << personal(Paragraph{lines.join(u'\n')});
    return letter;
}

Document reminderNotice(const ReminderCall &call, const QString &site, const QString &language)
{
    const Wording say(language);
    Document notice{.language = language, .largestType = largestNotice};
    const QString heading =
        say(QT_TRANSLATE_NOOP("Form", "The employee handbook, edition %1")).arg(number(call.edition));
    notice.blocks << personal(Title{.above = isolated(call.company),
                                    .text = heading,
                                    .below = site.isEmpty() ? QString() : isolated(site),
                                    .bookmark = site})
                  << personal(Paragraph{
                         say(QT_TRANSLATE_NOOP("Form", "It is in force, dated %1.")).arg(date(call.dated, say))})
                  << personal(Paragraph{(call.due < call.today
                                             ? say(QT_TRANSLATE_NOOP("Form",
                                                                     "Everybody who works here was to acknowledge "
                                                                     "it by %1. Who has not yet, please do it now."))
                                             : say(QT_TRANSLATE_NOOP("Form",
                                                                     "Everybody who works here is asked to "
                                                                     "acknowledge it by %1.")))
                                            .arg(date(call.due, say))})
                  << personal(Paragraph{how(say)});
    return notice;
}

MailDraft reminderMail(const ReminderCall &call, const Reminded &one, const QDateTime &writtenAt)
{
    const Wording say(one.language);
    const QString text = QStringList{say(QT_TRANSLATE_NOOP("Form", "Dear %1,")).arg(isolated(one.name)),
                                     whatIsInForce(call, say), byWhen(call, say), how(say), call.company}
                             .join(u"\n\n"_s);
    return {.name = one.name,
            .address = one.email,
            .subject = plain(subject(call, say)),
            .text = plain(text) + u'\n',
            .language = one.language,
            .writtenAt = writtenAt};
}

CalendarDay reminderDay(const ReminderCall &call, const QString &language, const QDateTime &writtenAt)
{
    const Wording say(language);
    return {.name = u"round-%1@countersign"_s.arg(call.round.stored()),
            .day = call.due,
            .summary = plain(say(QT_TRANSLATE_NOOP("Form", "Last day to acknowledge the employee handbook, edition %1"))
                                 .arg(number(call.edition))),
            .description = plain(whatIsInForce(call, say) + u'\n' + how(say)),
            .alarmDaysBefore = alarmDays,
            .writtenAt = writtenAt};
}
