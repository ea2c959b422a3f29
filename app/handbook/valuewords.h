#pragma once

#include "handbook/edition.h"
#include "handbook/edits.h"
#include "handbook/inforce.h"

#include <QString>

/// What a value, a channel, a change, a field or a state of an edition is called in the window's language.
QString spoken(ServiceValue value);
QString spoken(Channel channel);
QString spoken(Change change);
QString spoken(EditedField field);
QString spoken(EditionState state);
