#include "acknowledgment/round.h"

#include "base/canonicaljson.h"
#include "base/dates.h"

using namespace Qt::StringLiterals;

QByteArray canonicalBytes(const Round &round)
{
    return canonicalJson({{u"format"_s, u"countersign-round-1"_s},
                          {u"id"_s, QString::number(round.id.stored())},
                          {u"edition"_s, QString::number(round.edition.stored())},
                          {u"due"_s, round.due.toString(Qt::ISODate)},
                          {u"openedAt"_s, utcText(round.openedAt)},
                          {u"utcOffset"_s, round.openedAt.offsetFromUtc()},
                          {u"openedBy"_s, round.openedBy}});
}

QByteArray canonicalBytes(const Exemption &exemption)
{
    return canonicalJson({{u"format"_s, u"countersign-exemption-1"_s},
                          {u"id"_s, QString::number(exemption.id.stored())},
                          {u"edition"_s, QString::number(exemption.edition.stored())},
                          {u"person"_s, QString::number(exemption.person.stored())},
                          {u"reason"_s, exemption.reason},
                          {u"givenAt"_s, utcText(exemption.givenAt)},
                          {u"utcOffset"_s, exemption.givenAt.offsetFromUtc()},
                          {u"givenBy"_s, exemption.givenBy}});
}
