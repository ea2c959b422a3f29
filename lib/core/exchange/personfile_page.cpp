#include "exchange/personfile.h"

#include "acknowledgment/reminder.h"
#include "base/dates.h"
#include "base/languages.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(PersonFile)
};

/// The language that the program speaks, which is its default locale's.
QString language()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return isKnownLanguage(code) ? code : u"en"_s;
}

QString shown(const QDate &date)
{
    return date.isValid() ? longDate(date, language()) : QString();
}

QString shown(const QDateTime &at)
{
    return at.isValid()
        ? Said::tr("%1, %2", "date, time").arg(longDate(at.date(), language()), at.toString(u"HH:mm t"_s))
        : QString();
}

QString shown(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Signed:
        return Said::tr("signed");
    case Outcome::ThumbImpression:
        return Said::tr("thumb impression");
    case Outcome::Refused:
        return Said::tr("refused to sign");
    case Outcome::RecordedOnBehalf:
        return Said::tr("recorded on behalf");
    }
    Q_UNREACHABLE();
}

/// Names and what they hold; what holds nothing is left out. Somebody's words keep their own direction.
class Facts {
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_rows +=
                u"<tr><th>%1</th><td><bdi>%2</bdi></td></tr>\n"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    void addPicture(const QString &name, const QString &file)
    {
        m_rows += u"<tr><th>%1</th><td><img src=\"%2\" alt=\"%1\"></td></tr>\n"_s.arg(name.toHtmlEscaped(),
                                                                                      file.toHtmlEscaped());
    }
    QString table() const { return u"<table>\n%1</table>\n"_s.arg(m_rows); }

private:
    QString m_rows;
};

QString heading(int level, const QString &text)
{
    return u"<h%1>%2</h%1>\n"_s.arg(level).arg(text.toHtmlEscaped());
}

QString tableOf(const Person &person, const QString &site)
{
    Facts facts;
    facts.add(Said::tr("Employee number"), person.number);
    facts.add(Said::tr("Name"), person.name);
    facts.add(Said::tr("Title"), person.title);
    facts.add(Said::tr("Site"), site);
    facts.add(Said::tr("E-mail"), person.email);
    facts.add(Said::tr("Telephone"), person.phone);
    facts.add(Said::tr("Language"), nativeName(person.language));
    facts.add(Said::tr("First day"), shown(person.hired));
    facts.add(Said::tr("Last day"), shown(person.left.value_or(QDate())));
    return facts.table();
}

QString tableOf(const Acknowledgment &record, const QString &picture)
{
    Facts facts;
    facts.add(Said::tr("Outcome"), shown(record.outcome));
    facts.add(Said::tr("Statement"), record.statement);
    facts.add(Said::tr("Reason"), record.reason);
    facts.add(Said::tr("Language"), nativeName(record.language));
    facts.add(Said::tr("Name as it was shown"), record.personName);
    facts.add(Said::tr("Number as it was shown"), record.personNumber);
    facts.add(Said::tr("Title as it was shown"), record.personTitle);
    facts.add(Said::tr("Site as it was shown"), record.personSite);
    facts.add(Said::tr("Shown"), shown(record.shownAt));
    facts.add(Said::tr("Read to the end"), shown(record.reachedEndAt));
    facts.add(Said::tr("Signed"), shown(record.signedAt));
    facts.add(Said::tr("Date beside the signature"), shown(record.dated));
    facts.add(Said::tr("Typed name"), record.typedName);
    facts.add(Said::tr("Collected by"), record.operatorName);
    facts.add(Said::tr("Witness"), record.witness);
    facts.add(Said::tr("Interpreter"), record.interpreter);
    facts.add(Said::tr("Read aloud in"), record.languageReadAloud);
    facts.add(Said::tr("Form code"), record.formCode);
    if (!picture.isEmpty())
        facts.addPicture(Said::tr("Signature"), picture);
    return facts.table();
}

QString tableOf(const PersonFile::Exempted &one)
{
    Facts facts;
    facts.add(Said::tr("Edition"), QString::number(one.edition));
    facts.add(Said::tr("Reason"), one.exemption.reason);
    facts.add(Said::tr("Given"), shown(one.exemption.givenAt));
    facts.add(Said::tr("Given by"), one.exemption.givenBy);
    return facts.table();
}

QString tableOf(const PersonFile::Form &form)
{
    Facts facts;
    facts.add(Said::tr("Form code"), form.code);
    facts.add(Said::tr("Edition"), QString::number(form.edition));
    facts.add(Said::tr("Language"), nativeName(form.language));
    facts.add(Said::tr("What it is"), form.isCopy ? Said::tr("copy of what was signed") : Said::tr("form to sign"));
    facts.add(Said::tr("Printed"), shown(form.printedAt));
    facts.add(Said::tr("Printed by"), form.printedBy);
    return facts.table();
}

QString kindOf(const PersonFile::Reminder &reminder)
{
    switch (reminderKind(reminder.kind).value_or(ReminderKind::Letter)) {
    case ReminderKind::Letter:
        return Said::tr("letter");
    case ReminderKind::Email:
        return Said::tr("e-mail");
    case ReminderKind::Notice:
        return Said::tr("notice at the site");
    case ReminderKind::Calendar:
        return Said::tr("calendar");
    }
    Q_UNREACHABLE();
}

QString tableOf(const PersonFile::Reminder &reminder)
{
    Facts facts;
    facts.add(Said::tr("What it is"), kindOf(reminder));
    facts.add(Said::tr("Edition"), QString::number(reminder.edition));
    facts.add(Said::tr("Language"), nativeName(reminder.language));
    facts.add(Said::tr("Written"), shown(reminder.madeAt));
    facts.add(Said::tr("Written by"), reminder.madeBy);
    return facts.table();
}

QString tableOf(const LegalHold &hold)
{
    Facts facts;
    facts.add(Said::tr("Reason"), hold.reason);
    facts.add(Said::tr("Placed"), shown(hold.placedAt));
    facts.add(Said::tr("Placed by"), hold.placedBy);
    facts.add(Said::tr("Lifted"), shown(hold.liftedAt));
    facts.add(Said::tr("Lifted by"), hold.liftedBy);
    return facts.table();
}

template <typename List>
QString section(const QString &title, const List &list)
{
    QString text = heading(2, title);
    for (const auto &one : list)
        text += tableOf(one);
    return list.isEmpty() ? text + u"<p>%1</p>\n"_s.arg(Said::tr("Nothing is kept.").toHtmlEscaped()) : text;
}

QString acknowledgments(const PersonFile &file)
{
    QString text = heading(2, Said::tr("Acknowledgments"));
    const auto pictures = personFilePictures(file);
    auto picture = pictures.cbegin();
    for (const Acknowledgment &record : file.acknowledgments) {
        text += heading(3, Said::tr("Edition %1, %2").arg(QString::number(record.editionNumber), shown(record.dated)));
        text += tableOf(record, record.image.isEmpty() ? QString() : (picture++)->first);
    }
    return file.acknowledgments.isEmpty() ? text + u"<p>%1</p>\n"_s.arg(Said::tr("Nothing is kept.").toHtmlEscaped())
                                          : text;
}

}

QString personFilePage(const PersonFile &file)
{
    const QString code = language();
    const QString title = Said::tr("What %1 keeps about %2").arg(file.company, file.person.name);
    QString body = heading(1, title);
    body += u"<p>%1</p>\n"_s.arg(Said::tr("As of %1. The same for programs is in the file person.json.")
                                     .arg(shown(file.madeAt))
                                     .toHtmlEscaped());
    body += tableOf(file.person, file.site) + acknowledgments(file);
    body += section(Said::tr("Exemptions"), file.exemptions) + section(Said::tr("Printed forms"), file.forms)
        + section(Said::tr("Reminders"), file.reminders) + section(Said::tr("Legal holds"), file.holds);
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%3</title>\n"
           "<style>body{font-family:sans-serif;max-width:48em;margin:2em auto;line-height:1.6}table{margin:0 0 1.5em;"
           "border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:.2em 1.5em .2em 0}"
           "th{font-weight:normal;color:#555;white-space:nowrap}img{max-width:20em;max-height:8em}"
           "td{white-space:pre-wrap}</style>\n</head>\n<body>\n%4</body>\n</html>\n"_s.arg(
               code, isRightToLeft(code) ? u"rtl"_s : u"ltr"_s, title.toHtmlEscaped(), body);
}
