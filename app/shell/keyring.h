#pragma once

#include "storage/serveraddress.h"

#include <functional>
#include <optional>

class QObject;

/// The system's keyring, where passwords of shared workspaces are kept; never anywhere else. It answers in its own time
/// (somebody may have to unlock it first), and only as long as `context` is there.
namespace Keyring {

struct Found {
    bool isThere = false; ///< a keyring, that is
    std::optional<QString> password;
};
void find(QObject *context, const ServerAddress &address, const std::function<void(const Found &)> &then);

/// Keeps `password` for `address`; `then` hears whether that was done.
void keep(QObject *context, const ServerAddress &address, const QString &password,
          const std::function<void(bool)> &then);

/// Forgets what was kept for `address`.
void forget(const ServerAddress &address);

}
