#pragma once

#include "base/result.h"

class Database;
struct Account;

/// Holds one connection to an SQLite file to the sites that an account reaches.
namespace ReachStore {

/// From here on nothing that belongs to other sites is read through `database` by the tables' plain names, whatever is
/// asked, and none of it is written. What belongs to a site is told by the schema: a row that refers to one, or to a
/// row that does. (A server holds to this by itself.)
Done limit(Database &database, const Account &account);

}
