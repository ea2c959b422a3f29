#pragma once

#include "base/result.h"

class Transaction;

/// The table of rights as a PostgreSQL server keeps it, also against somebody who comes with `psql`: a login for each
/// account, a group for each role, privileges and row-level security on every table, and an owner who is nobody's
/// login.
namespace ServerRights {

/// Lays all of it over the tables, before the first account is made. Denied: the login that is used may not make roles.
/// A file knows nothing of this.
Done install(Transaction &transaction);

/// Lays all of it anew over the tables as they have become, if it was ever laid.
Done renew(Transaction &transaction);

}
