#include "retention/erasure.h"

#include "base/canonicaljson.h"
#include "base/dates.h"

using namespace Qt::StringLiterals;

QByteArray canonicalBytes(const Erasure &erasure)
{
    return canonicalJson({{u"format"_s, u"countersign-erasure-1"_s},
                          {u"id"_s, QString::number(erasure.id.stored())},
                          {u"kind"_s, Retention::word(erasure.kind)},
                          {u"record"_s, erasure.record},
                          {u"person"_s, QString::number(erasure.person.stored())},
                          {u"edition"_s, erasure.edition ? QString::number(erasure.edition->stored()) : QString()},
                          {u"reason"_s, erasure.reason},
                          {u"ground"_s, erasure.ground},
                          {u"erasedAt"_s, utcText(erasure.at)},
                          {u"utcOffset"_s, erasure.at.offsetFromUtc()},
                          {u"erasedBy"_s, erasure.operatorName}});
}
