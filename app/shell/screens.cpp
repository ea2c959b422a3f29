#include "shell/screens.h"

#include "acknowledgment/acknowledgmentscreen.h"
#include "handbook/handbookscreen.h"
#include "home/homescreen.h"
#include "people/peoplescreen.h"
#include "settings/settingsscreen.h"

QList<std::pair<Destination::Screen, Screen *>> newScreens(Session &session)
{
    using Where = Destination::Screen;
    return {{Where::Today, new HomeScreen(session)},
            {Where::Handbook, new HandbookScreen(session)},
            {Where::People, new PeopleScreen(session)},
            {Where::Acknowledgments, new AcknowledgmentScreen(session)},
            {Where::Settings, new SettingsScreen(session)}};
}
