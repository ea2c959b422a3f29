#pragma once

#include "base/result.h"
#include "storage/engine.h"

#include <QString>

/// Passwords as they are kept: argon2id (libsodium, MODERATE). Each question costs about half a second and 256 MB, so
/// that guessing is slow.
namespace Password {

/// What is wrong with `password` as a new one; empty where nothing is.
QString problem(const QString &password);

/// Unavailable: there is too little memory.
Result<QString> hash(const QString &password);

/// What a workspace on `engine` is given to keep.
Result<QString> kept(const QString &password, Engine engine);

/// What a PostgreSQL server keeps of `password`, made here so that the password itself never travels: a SCRAM-SHA-256
/// verifier (RFC 5802, in the form of PostgreSQL 15's pg_authid).
QString serverVerifier(const QString &password);

/// Whether `password` is the one that `hash` was made of.
bool fits(const QString &hash, const QString &password);

/// Whether `hash` is weaker than those that are made now.
bool isDated(const QString &hash);

/// A hash that no password is known for: what to ask where there is no account, so that the answer takes as long.
QString nobodys();

}
