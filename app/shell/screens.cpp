#include "shell/screens.h"

#include "acknowledgment/acknowledgmentscreen.h"
#include "handbook/handbookscreen.h"
#include "home/homescreen.h"
#include "people/peoplescreen.h"
#include "settings/settingsscreen.h"

QList<std::pair<Destination::Screen, Screen *>> newScreens(Session &session)
{
    using Where = Destination::Screen;
    QList<std::pair<Where, Screen *>> screens{{Where::Today, new HomeScreen(session)}};
    if (session.may(Action::SeeHandbook))
        screens << std::pair(Where::Handbook, new HandbookScreen(session));
    if (session.may(Action::SeePeople))
        screens << std::pair(Where::People, new PeopleScreen(session))
                << std::pair(Where::Acknowledgments, new AcknowledgmentScreen(session));
    screens << std::pair(Where::Settings, new SettingsScreen(session));
    return screens;
}
