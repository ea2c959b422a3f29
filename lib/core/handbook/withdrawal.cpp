#include "handbook/withdrawal.h"

#include "base/canonicaljson.h"
#include "base/dates.h"

using namespace Qt::StringLiterals;

QByteArray canonicalBytes(const Withdrawal &withdrawal)
{
    return canonicalJson({{u"format"_s, u"countersign-withdrawal-1"_s},
                          {u"id"_s, QString::number(withdrawal.id.stored())},
                          {u"edition"_s, QString::number(withdrawal.edition.stored())},
                          {u"reason"_s, withdrawal.reason},
                          {u"withdrawnAt"_s, utcText(withdrawal.withdrawnAt)},
                          {u"utcOffset"_s, withdrawal.withdrawnAt.offsetFromUtc()},
                          {u"withdrawnBy"_s, withdrawal.withdrawnBy}});
}
