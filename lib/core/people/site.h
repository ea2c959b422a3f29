#pragma once

#include "base/id.h"

#include <QString>

/// A branch, shop or department where people work.
struct Site {
    Id<Site> id = Id<Site>::next();
    QString name;

    bool operator==(const Site &) const = default;
};
