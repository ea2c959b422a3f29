#include "exchange/translationformats.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Translations)
};

using Claim = TranslationUnit::Claim;

constexpr auto xml = "http://www.w3.org/XML/1998/namespace"_L1;

void writeText(QXmlStreamWriter &to, const QString &element, const QString &text, const QString &state = {})
{
    to.writeStartElement(element);
    to.writeAttribute(xml, u"space"_s, u"preserve"_s);
    if (!state.isEmpty())
        to.writeAttribute(u"state"_s, state);
    to.writeCharacters(text);
    to.writeEndElement();
}

void writeNote(QXmlStreamWriter &to, const QString &from, const QString &annotates, const QString &text)
{
    to.writeStartElement(u"note"_s);
    to.writeAttribute(u"from"_s, from);
    to.writeAttribute(u"annotates"_s, annotates);
    to.writeCharacters(text);
    to.writeEndElement();
}

void writeUnit(QXmlStreamWriter &to, const TranslationUnit &unit)
{
    const bool isFinished = unit.claim == Claim::Finished;
    to.writeStartElement(u"trans-unit"_s);
    to.writeAttribute(u"id"_s, unit.key);
    to.writeAttribute(u"approved"_s, isFinished ? u"yes"_s : u"no"_s);
    writeText(to, u"source"_s, unit.source);
    writeText(to, u"target"_s, unit.target,
              isFinished                  ? u"final"_s
                  : unit.target.isEmpty() ? u"new"_s
                                          : u"needs-review-translation"_s);
    to.writeStartElement(u"context-group"_s);
    to.writeAttribute(u"purpose"_s, u"information"_s);
    to.writeStartElement(u"context"_s);
    to.writeAttribute(u"context-type"_s, u"x-gettext-msgctxt"_s);
    to.writeCharacters(fieldOf(unit.key));
    to.writeEndElement();
    to.writeEndElement();
    writeNote(to, u"developer"_s, u"source"_s, u"%1 %2"_s.arg(unit.number, fieldOf(unit.key)));
    if (!unit.note.isEmpty())
        writeNote(to, u"translator"_s, u"target"_s, unit.note);
    if (!unit.earlier.isEmpty()) {
        to.writeStartElement(u"alt-trans"_s);
        to.writeAttribute(u"alttranstype"_s, u"previous-version"_s);
        writeText(to, u"source"_s, unit.earlier);
        writeText(to, u"target"_s, unit.target);
        to.writeEndElement();
    }
    to.writeEndElement();
}

/// The text within an element, its inline elements' text included.
QString textOf(QXmlStreamReader &from)
{
    return from.readElementText(QXmlStreamReader::IncludeChildElements);
}

struct Target {
    QString text;
    QString state;
};

Target readTarget(QXmlStreamReader &from)
{
    Target target;
    target.state = from.attributes().value("state"_L1).toString();
    target.text = textOf(from);
    return target;
}

Claim claimOf(QStringView approved, const QString &state)
{
    if (approved == "yes"_L1 || state == "final"_L1 || state == "signed-off"_L1 || state == "translated"_L1)
        return Claim::Finished;
    if (approved == "no"_L1 || state.startsWith("needs-"_L1) || state == "new"_L1)
        return Claim::Unfinished;
    return Claim::Finished;
}

/// Qt's lconvert keeps an unfinished translation of an earlier text nowhere but in the alternative.
void readAlternative(QXmlStreamReader &from, TranslationUnit &unit, std::optional<Target> &alternative)
{
    while (from.readNextStartElement()) {
        if (from.name() == "source"_L1)
            unit.earlier = exchangeable(textOf(from));
        else if (from.name() == "target"_L1)
            alternative = readTarget(from);
        else
            from.skipCurrentElement();
    }
}

void readNote(QXmlStreamReader &from, TranslationUnit &unit)
{
    const QString by = from.attributes().value("from"_L1).toString();
    const QString text = exchangeable(textOf(from)).trimmed();
    if (by != "developer"_L1 && by != "pofilter"_L1 && !text.isEmpty())
        unit.note += unit.note.isEmpty() ? text : u'\n' + text;
}

TranslationUnit readUnit(QXmlStreamReader &from)
{
    TranslationUnit unit;
    const QXmlStreamAttributes attributes = from.attributes();
    unit.key = attributes.value("id"_L1).toString();
    Target target;
    std::optional<Target> alternative;
    while (from.readNextStartElement()) {
        if (from.name() == "source"_L1)
            unit.source = exchangeable(textOf(from));
        else if (from.name() == "target"_L1)
            target = readTarget(from);
        else if (from.name() == "note"_L1)
            readNote(from, unit);
        else if (from.name() == "alt-trans"_L1)
            readAlternative(from, unit, alternative);
        else
            from.skipCurrentElement();
    }
    unit.claim = claimOf(attributes.value("approved"_L1), target.state);
    if (target.text.isEmpty() && alternative) {
        target = *alternative;
        unit.claim = Claim::Unfinished;
    }
    unit.target = exchangeable(target.text);
    if (unit.target.isEmpty())
        unit.claim = Claim::Unfinished;
    return unit;
}

void readUnits(QXmlStreamReader &from, QList<TranslationUnit> &units)
{
    QStringList numbers; // of the groups that are open
    while (!from.atEnd()) {
        const auto token = from.readNext();
        const bool isGroup = from.name() == "group"_L1;
        if (token == QXmlStreamReader::StartElement && isGroup) {
            numbers << from.attributes().value("resname"_L1).toString();
        } else if (token == QXmlStreamReader::EndElement && isGroup && !numbers.isEmpty()) {
            numbers.removeLast();
        } else if (token == QXmlStreamReader::EndElement && from.name() == "file"_L1) {
            return;
        } else if (token == QXmlStreamReader::StartElement && from.name() == "trans-unit"_L1) {
            TranslationUnit unit = readUnit(from);
            unit.number = numbers.value(numbers.size() - 1);
            units << unit;
        }
    }
}

/// "hr" of "hr-HR".
QString plainLanguage(QStringView code)
{
    return code.toString().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

Error notXliff(const QString &detail)
{
    return {Error::Kind::Invalid, Said::tr("This is not a whole XLIFF file of version 1.2."), detail};
}

}

QByteArray TranslationFormats::toXliff(const TranslationFile &file)
{
    QByteArray bytes;
    QXmlStreamWriter to(&bytes);
    to.setAutoFormatting(true);
    to.setAutoFormattingIndent(1);
    to.writeStartDocument();
    to.writeStartElement(u"xliff"_s);
    to.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:1.2"_s);
    to.writeAttribute(u"version"_s, u"1.2"_s);
    to.writeStartElement(u"file"_s);
    to.writeAttribute(u"original"_s, u"handbook"_s);
    to.writeAttribute(u"source-language"_s, file.governing);
    to.writeAttribute(u"target-language"_s, file.language);
    to.writeAttribute(u"datatype"_s, u"plaintext"_s);
    to.writeStartElement(u"body"_s);
    QString open;
    for (const TranslationUnit &unit : file.units) {
        const QString content = unit.key.section(u'-', 0, -2);
        if (content != open) {
            if (!open.isEmpty())
                to.writeEndElement();
            to.writeStartElement(u"group"_s);
            to.writeAttribute(u"id"_s, content);
            to.writeAttribute(u"restype"_s, u"x-trolltech-linguist-context"_s);
            to.writeAttribute(u"resname"_s, unit.number);
            open = content;
        }
        writeUnit(to, unit);
    }
    to.writeEndDocument();
    return bytes;
}

Result<TranslationFile> TranslationFormats::fromXliff(const QByteArray &bytes)
{
    QXmlStreamReader from(bytes);
    TranslationFile file;
    if (!from.readNextStartElement() || from.name() != "xliff"_L1
        || !from.attributes().value("version"_L1).startsWith("1."_L1))
        return notXliff(from.errorString());
    while (from.readNextStartElement()) {
        if (from.name() != "file"_L1) {
            from.skipCurrentElement();
            continue;
        }
        if (file.language.isEmpty()) {
            file.governing = plainLanguage(from.attributes().value("source-language"_L1));
            file.language = plainLanguage(from.attributes().value("target-language"_L1));
        }
        readUnits(from, file.units);
    }
    if (from.hasError())
        return notXliff(u"%1:%2: %3"_s.arg(from.lineNumber()).arg(from.columnNumber()).arg(from.errorString()));
    return file;
}
