#pragma once

#include "handbook/edition.h"

#include <QString>

/// What a value, a channel or a change is called in the window's language.
QString spoken(ServiceValue value);
QString spoken(Channel channel);
QString spoken(Change change);
