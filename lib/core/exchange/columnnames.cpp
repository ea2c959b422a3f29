#include "exchange/columnnames.h"

#include "base/languages.h"
#include "base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;
using PeopleCsv::Column;

namespace {

struct Words {
    Column column;
    QStringList words;
};

QList<Words> columnWords()
{
    return {
        {Column::Number,
         {u"number"_s,
          u"employee number"_s,
          u"employee no"_s,
          u"employee id"_s,
          u"emp no"_s,
          u"emp id"_s,
          u"staff number"_s,
          u"staff no"_s,
          u"staff id"_s,
          u"personnel number"_s,
          u"payroll number"_s,
          u"no"_s,
          u"id"_s,
          u"ملازم نمبر"_s,
          u"ملازم کا نمبر"_s,
          u"نمبر"_s,
          u"ملازم آئی ڈی"_s,
          u"ఉద్యోగి సంఖ్య"_s,
          u"ఉద్యోగి నంబర్"_s,
          u"ఉద్యోగి ఐడి"_s,
          u"సంఖ్య"_s,
          u"matični broj zaposlenika"_s,
          u"matični broj"_s,
          u"mat. br."_s,
          u"broj zaposlenika"_s,
          u"broj"_s,
          u"šifra zaposlenika"_s,
          u"šifra"_s}},
        {Column::Name,
         {u"name"_s, u"full name"_s, u"employee"_s, u"employee name"_s, u"staff name"_s, u"نام"_s, u"پورا نام"_s,
          u"ملازم"_s, u"ملازم کا نام"_s, u"పేరు"_s, u"పూర్తి పేరు"_s, u"ఉద్యోగి"_s, u"ఉద్యోగి పేరు"_s, u"ime i prezime"_s,
          u"prezime i ime"_s, u"puno ime"_s, u"zaposlenik"_s, u"djelatnik"_s}},
        {Column::GivenName, {u"first name"_s, u"given name"_s, u"forename"_s, u"پہلا نام"_s, u"మొదటి పేరు"_s, u"ime"_s}},
        {Column::FamilyName,
         {u"last name"_s, u"surname"_s, u"family name"_s, u"آخری نام"_s, u"خاندانی نام"_s, u"చివరి పేరు"_s, u"ఇంటి పేరు"_s,
          u"prezime"_s}},
        {Column::Title,
         {u"title"_s, u"job title"_s, u"job"_s, u"position"_s, u"role"_s, u"عہدہ"_s, u"ملازمت"_s, u"హోదా"_s, u"పదవి"_s,
          u"radno mjesto"_s, u"pozicija"_s, u"funkcija"_s, u"zanimanje"_s}},
        {Column::Site,
         {u"site"_s,     u"branch"_s,     u"site (branch)"_s, u"store"_s,      u"shop"_s,       u"location"_s,
          u"office"_s,   u"department"_s, u"شاخ"_s,           u"برانچ"_s,      u"دکان"_s,       u"مقام"_s,
          u"శాఖ"_s,       u"బ్రాంచ్"_s,       u"ప్రదేశం"_s,         u"విభాగం"_s,       u"poslovnica"_s, u"podružnica"_s,
          u"lokacija"_s, u"odjel"_s,      u"trgovina"_s,      u"mjesto rada"_s}},
        {Column::Email,
         {u"e-mail"_s, u"mail"_s, u"e-mail address"_s, u"ای میل"_s, u"ای میل پتہ"_s, u"ఇమెయిల్"_s, u"ఈమెయిల్"_s, u"ఇ-మెయిల్"_s,
          u"ఈ-మెయిల్"_s, u"ఇమెయిల్ చిరునామా"_s, u"e-pošta"_s, u"e-mail adresa"_s, u"adresa e-pošte"_s}},
        {Column::Phone, {u"phone"_s,    u"phone number"_s, u"telephone"_s, u"telephone number"_s, u"tel"_s,
                         u"mobile"_s,   u"mobile phone"_s, u"cell"_s,      u"cell phone"_s,       u"فون"_s,
                         u"فون نمبر"_s, u"ٹیلی فون"_s,     u"موبائل"_s,    u"موبائل نمبر"_s,      u"ఫోన్"_s,
                         u"ఫోన్ నంబర్"_s,  u"టెలిఫోన్"_s,         u"మొబైల్"_s,       u"telefon"_s,          u"broj telefona"_s,
                         u"mobitel"_s,  u"gsm"_s}},
        {Column::Language,
         {u"language"_s, u"preferred language"_s, u"زبان"_s, u"ترجیحی زبان"_s, u"భాష"_s, u"ఇష్టమైన భాష"_s, u"jezik"_s,
          u"željeni jezik"_s}},
        {Column::Hired,
         {u"hire date"_s, u"hired"_s, u"date hired"_s, u"date of hire"_s, u"start date"_s, u"employed since"_s,
          u"joined"_s, u"joining date"_s, u"date of joining"_s, u"تاریخِ تقرری"_s, u"تاریخِ ملازمت"_s,
          u"بھرتی کی تاریخ"_s, u"చేరిన తేదీ"_s, u"నియామక తేదీ"_s, u"datum zaposlenja"_s, u"datum zapošljavanja"_s,
          u"zaposlen od"_s, u"zaposlena od"_s, u"početak rada"_s}},
    };
}

/// Letters and digits alone, so that "E-mail", "email:" and "E mail *" are one word.
QString bare(const QString &text)
{
    QString result;
    for (const QChar c : searchKey(text)) {
        if (c.isLetterOrNumber() || c.isMark())
            result += c;
    }
    return result;
}

}

std::optional<Column> columnNamed(const QString &header)
{
    static const QHash<QString, Column> columns = [] {
        QHash<QString, Column> all;
        for (const auto &[column, words] : columnWords()) {
            for (const QString &word : words)
                all.insert(bare(word), column);
        }
        return all;
    }();
    const auto found = columns.constFind(bare(header));
    return found == columns.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> languageNamed(const QString &text)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        const auto add = [&](const QString &code, const QStringList &words) {
            all.insert(code, code);
            all.insert(bare(nativeName(code)), code);
            for (const QString &word : words)
                all.insert(bare(word), code);
        };
        add(u"en"_s,
            {u"eng"_s, u"engleski"_s, u"engleski jezik"_s, u"انگریزی"_s, u"انگلش"_s, u"ఆంగ్లం"_s, u"ఇంగ్లీష్"_s,
             u"ఇంగ్లీషు"_s});
        add(u"ur"_s, {u"urd"_s, u"Urdu"_s, u"urdski"_s, u"ఉర్దూ"_s});
        add(u"te"_s, {u"tel"_s, u"Telugu"_s, u"telugski"_s, u"تیلگو"_s, u"تیلگو زبان"_s});
        add(u"hr"_s,
            {u"hrv"_s, u"Croatian"_s, u"hrvatski jezik"_s, u"کروشیائی"_s, u"کروشین"_s, u"క్రొయేషియన్"_s, u"క్రొయేషియా"_s});
        return all;
    }();
    if (isKnownLanguage(text))
        return text;
    const QString key = bare(text);
    if (const auto found = names.constFind(key); found != names.cend())
        return *found;
    // "hr-HR", "en_GB"
    const QString primary = text.trimmed().toLower().replace(u'_', u'-').section(u'-', 0, 0);
    return isKnownLanguage(primary) ? std::optional(primary) : std::nullopt;
}
