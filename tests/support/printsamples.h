#pragma once

#include "acknowledgment/formvalues.h"
#include "acknowledgment/signature.h"
#include "handbook/edition.h"

#include <QObject>

/// Editions and people that printed pages are tested with: the same on every day and machine.
namespace PrintSamples {

using namespace Qt::StringLiterals;

/// One person for each language, with names as they are found there.
inline Person person(const QString &language)
{
    if (language == "ur"_L1)
        return {.number = u"1001"_s, .name = u"زینب گلزار احمد"_s, .title = u"کیشیئر"_s, .language = language};
    if (language == "te"_L1)
        return {.number = u"2002"_s, .name = u"లక్ష్మీ శ్రీనివాసరావు"_s, .title = u"విక్రయ సహాయకురాలు"_s, .language = language};
    if (language == "hr"_L1)
        return {.number = u"3003"_s,
                .name = u"Đurđica Žagar Šćrbačić"_s,
                .title = u"Voditeljica smjene"_s,
                .language = language};
    return {.number = u"4004"_s, .name = u"Margaret O’Neill"_s, .title = u"Sales assistant"_s, .language = u"en"_s};
}

inline QString site(const QString &language)
{
    return language == "ur"_L1 ? u"گلبرگ، لاہور"_s
        : language == "te"_L1  ? u"విజయవాడ"_s
        : language == "hr"_L1  ? u"Zagreb, Ilica"_s
                               : u"High Street"_s;
}

inline QMap<QString, RuleText> greeting()
{
    return {
        {u"en"_s,
         {u"Greet at once"_s, u"A customer comes in while you are busy with something else."_s,
          u"Look up, smile and greet within a few seconds, even if you can’t help yet."_s,
          u"The first moment decides how a customer sees us."_s, u"“Good morning! I’ll be with you in a minute.”"_s}},
        {u"ur"_s,
         {u"فوراً خوش آمدید کہیں"_s, u"کوئی گاہک اندر آئے اور آپ کسی اور کام میں مصروف ہوں۔"_s,
          u"نظر اٹھائیں، مسکرائیں اور چند سیکنڈ میں سلام کریں، چاہے ابھی مدد نہ کر سکیں۔"_s,
          u"پہلا لمحہ طے کرتا ہے کہ گاہک ہمیں کیسا سمجھتا ہے۔"_s, u"”السلام علیکم! میں ایک منٹ میں حاضر ہوتا ہوں۔“"_s}},
        {u"te"_s,
         {u"వెంటనే పలకరించండి"_s, u"మీరు వేరే పనిలో ఉన్నప్పుడు వినియోగదారు లోపలికి వస్తారు."_s,
          u"తల ఎత్తి, చిరునవ్వుతో కొన్ని క్షణాల్లోనే పలకరించండి, ఇంకా సహాయం చేయలేకపోయినా."_s, u"మొదటి క్షణమే వినియోగదారు మనల్ని ఎలా చూస్తారో నిర్ణయిస్తుంది."_s,
          u"“నమస్కారం! ఒక్క నిమిషంలో మీ దగ్గరకు వస్తాను.”"_s}},
        {u"hr"_s,
         {u"Pozdravite odmah"_s, u"Kupac ulazi dok ste zauzeti drugim poslom."_s,
          u"Podignite pogled, nasmiješite se i pozdravite u nekoliko sekundi, čak i ako još ne možete pomoći."_s,
          u"Prvi trenutak odlučuje kako nas kupac doživljava."_s, u"„Dobar dan! Dolazim k vama za minutu.”"_s}},
    };
}

inline QMap<QString, RuleText> listening()
{
    return {
        {u"en"_s,
         {u"Listen before you speak"_s,
          u"A customer complains loudly at the counter."_s,
          u"Let the customer finish, say in your own words what you have understood, and only then answer."_s,
          u"Whoever has been heard can listen in turn."_s,
          {}}},
        {u"ur"_s,
         {u"بولنے سے پہلے سنیں"_s,
          u"کوئی گاہک کاؤنٹر پر اونچی آواز میں شکایت کرے۔"_s,
          u"گاہک کو بات پوری کرنے دیں، جو سمجھا اسے اپنے لفظوں میں دہرائیں، پھر جواب دیں۔"_s,
          u"جس کی بات سنی گئی ہو وہ دوسرے کی بھی سنتا ہے۔"_s,
          {}}},
        {u"te"_s,
         {u"మాట్లాడే ముందు వినండి"_s,
          u"వినియోగదారు కౌంటర్ దగ్గర గట్టిగా ఫిర్యాదు చేస్తారు."_s,
          u"వారిని పూర్తిగా చెప్పనివ్వండి, మీకు అర్థమైనది మీ మాటల్లో చెప్పండి, ఆ తర్వాతే జవాబివ్వండి."_s,
          u"తన మాట విన్నవారి మాటనే ఎవరైనా వింటారు."_s,
          {}}},
        {u"hr"_s,
         {u"Slušajte prije nego što progovorite"_s,
          u"Kupac se glasno žali na blagajni."_s,
          u"Pustite kupca da završi, svojim riječima ponovite što ste razumjeli i tek tada odgovorite."_s,
          u"Tko je saslušan, i sam može slušati."_s,
          {}}},
    };
}

inline Edition edition(int number = 3)
{
    const QMap<QString, AreaText> first{
        {u"en"_s,
         {u"Customers not greeted"_s,
          u"The first seconds decide. It goes wrong when people stand at the counter and nobody looks up."_s}},
        {u"ur"_s,
         {u"گاہکوں کا استقبال نہ ہونا"_s,
          u"پہلے چند لمحے فیصلہ کن ہوتے ہیں۔ خرابی تب ہوتی ہے جب لوگ کاؤنٹر پر کھڑے ہوں اور کوئی نظر نہ اٹھائے۔"_s}},
        {u"te"_s,
         {u"వినియోగదారులను పలకరించకపోవడం"_s,
          u"మొదటి క్షణాలే నిర్ణయిస్తాయి. కౌంటర్ దగ్గర మనుషులు నిలబడి ఉన్నా ఎవరూ తల ఎత్తకపోతే తప్పు జరుగుతుంది."_s}},
        {u"hr"_s,
         {u"Kupci koje nitko ne pozdravi"_s,
          u"Odlučuju prve sekunde. Loše je kad ljudi stoje za pultom, a nitko ne podiže pogled."_s}}};
    const QMap<QString, AreaText> second{
        {u"en"_s,
         {u"Complaints brushed off"_s, u"A customer reports a bad experience and meets an excuse or silence."_s}},
        {u"ur"_s, {u"شکایات کو ٹالنا"_s, u"گاہک کوئی برا تجربہ بتاتا ہے اور اسے بہانہ یا خاموشی ملتی ہے۔"_s}},
        {u"te"_s, {u"ఫిర్యాదులను తోసిపుచ్చడం"_s, u"వినియోగదారు చేదు అనుభవం చెబితే సాకు లేదా మౌనం ఎదురవుతుంది."_s}},
        {u"hr"_s, {u"Odbačene pritužbe"_s, u"Kupac prijavi loše iskustvo, a dočeka ga izgovor ili šutnja."_s}}};
    return {
        .number = number,
        .dated = QDate(2026, 3, 1),
        .company = u"Galerija d.o.o."_s,
        .governingLanguage = u"en"_s,
        .languages = {u"en"_s, u"ur"_s, u"te"_s, u"hr"_s},
        .areas = {{.texts = first,
                   .rules = {{{.value = ServiceValue::Courtesy,
                               .channels = {Channel::InPerson, Channel::Telephone},
                               .texts = greeting()},
                              Change::Unchanged}}},
                  {.texts = second,
                   .rules = {{{.value = ServiceValue::Respect, .channels = {Channel::InPerson}, .texts = listening()},
                              Change::Material},
                             {{.value = ServiceValue::Courtesy,
                               .channels = {Channel::Letter, Channel::Email},
                               .texts = greeting()},
                              Change::New}}}},
    };
}

inline FormValues values(const QString &language)
{
    return {.person = person(language),
            .site = site(language),
            .language = language,
            .code = u"7K3M9-PQ2XB-4"_s,
            .checkpoint = u"42 1a2b3c4d5e6f7788"_s};
}

/// Two strokes like those of a hand: a wave and a bar below it.
inline DrawnSignature drawn()
{
    DrawnSignature signature{QSize(600, 200), {{}, {}}};
    for (int i = 0; i <= 60; ++i) {
        const int swing[]{0, 3800, 5200, 3600, 0, -3700, -5000, -3500};
        signature.strokes[0] << StrokePoint{8000 + i * 700, 10000 + swing[i % 8] * (70 - i) / 70, 400 + (i * 37) % 600,
                                            i * 16};
    }
    for (int i = 0; i <= 20; ++i)
        signature.strokes[1] << StrokePoint{6000 + i * 2300, 15800 - i * 90, 300 + i * 30, 1200 + i * 12};
    return signature;
}

inline FormValues signedValues(const QString &language)
{
    FormValues filled = values(language);
    filled.acknowledgment = Acknowledgment{
        .person = filled.person.id,
        .edition = Id<Edition>::next(),
        .personNumber = filled.person.number,
        .personName = filled.person.name,
        .personTitle = filled.person.title,
        .personSite = filled.site,
        .language = language,
        .strokes = toBytes(drawn()),
        .dated = QDate(2026, 3, 21),
        .operatorName = u"Ivana Horvat"_s,
    };
    return filled;
}

}
