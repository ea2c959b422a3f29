#pragma once

#include "acknowledgment/signature.h"

/// An invented signature for an invented person: curves as a hand in a hurry draws them, the same ones whenever `name`
/// is asked for again, from right to left where the name is written so.
DrawnSignature demoSignature(const QString &name);
