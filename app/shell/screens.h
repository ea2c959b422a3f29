#pragma once

#include "shell/session.h"

#include <QList>

#include <utility>

class Screen;

/// The screens of a workspace that whoever has signed in may see, in the order of the sidebar: the one place that knows
/// them all.
QList<std::pair<Destination::Screen, Screen *>> newScreens(Session &session);
