#include "exchange/calendarfile.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace {

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { std::free(text); }
};

icaltimetype dayIn(const QDate &date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype momentIn(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

icalcomponent *alarm(const CalendarDay &day)
{
    icaltriggertype trigger{};
    trigger.duration = icaldurationtype_from_int(-day.alarmDaysBefore * 24 * 60 * 60);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(day.summary.toUtf8().constData()),
                               icalproperty_new_trigger(trigger), nullptr);
}

}

QByteArray calendarFile(const CalendarDay &day)
{
    const std::unique_ptr<icalcomponent, Freed> calendar(icalcomponent_vanew(
        ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//Countersign//Acknowledgment rounds//EN"),
        icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(day.name.toUtf8().constData()),
                            icalproperty_new_dtstamp(momentIn(day.writtenAt)), icalproperty_new_dtstart(dayIn(day.day)),
                            icalproperty_new_dtend(dayIn(day.day.addDays(1))),
                            icalproperty_new_summary(day.summary.toUtf8().constData()),
                            icalproperty_new_description(day.description.toUtf8().constData()),
                            icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), alarm(day), nullptr),
        nullptr));
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    return {text.get()};
}
