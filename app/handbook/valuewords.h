#pragma once

#include "handbook/edition.h"
#include "handbook/edits.h"
#include "handbook/inforce.h"
#include "handbook/textfield.h"
#include "handbook/translation.h"

#include <QString>

/// What a value, a channel, a change, a field, a state of an edition or a translation is called in the window's
/// language.
QString spoken(ServiceValue value);
QString spoken(Channel channel);
QString spoken(Change change);
QString spoken(TextField field);
QString spoken(EditedField field);
QString spoken(EditionState state);
QString spoken(TranslationState state);
