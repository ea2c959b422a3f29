#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace TimeStamp {

/// Whether `address` can be an authority's: http://… or https://….
bool isAddress(const QString &address);

/// What the authority at `address` answers to `question`; tries to reach it and waits for up to 10 seconds, and longer
/// where the host's name isn't found at once. Unavailable: it doesn't answer. Invalid: it is no address.
Result<QByteArray> ask(const QString &address, const QByteArray &question);

}
