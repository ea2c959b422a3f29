#pragma once

#include "base/result.h"
#include "people/site.h"

class Database;

/// The site called `name`, however it is capitalised. NotFound: there is none.
Result<Site> siteNamed(Database &database, const QString &name);
